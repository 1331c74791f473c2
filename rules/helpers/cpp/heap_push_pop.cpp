// Adds to a heap, then removes and gives its smallest item.
template <class T, class Less = std::less<>>
T heap_push_pop(std::vector<T>& heap, std::type_identity_t<T> item, Less less = {}) {
    return heap.empty() || !less(heap.front(), item) ? item : heap_replace(heap, std::move(item), less);
}
