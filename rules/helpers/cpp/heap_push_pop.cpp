// Adds to a heap, then removes and gives its smallest item.
template <class T>
T heap_push_pop(std::vector<T>& heap, std::type_identity_t<T> item) {
    return heap.empty() || !(heap.front() < item) ? item : heap_replace(heap, std::move(item));
}
