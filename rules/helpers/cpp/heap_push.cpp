// Adds to a binary heap with the smallest item first.
template <class T>
void heap_push(std::vector<T>& heap, std::type_identity_t<T> item) {
    heap.push_back(std::move(item));
    for (std::size_t i = heap.size() - 1; i > 0 && heap[i] < heap[(i - 1) / 2]; i = (i - 1) / 2) std::swap(heap[i], heap[(i - 1) / 2]);
}
