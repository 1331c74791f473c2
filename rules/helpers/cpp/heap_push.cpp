// Adds to a binary heap with the smallest item first.
template <class T>
void heap_push(std::vector<T>& heap, std::type_identity_t<T> item) {
    heap.push_back(std::move(item));
    std::push_heap(heap.begin(), heap.end(), std::greater<>());
}
