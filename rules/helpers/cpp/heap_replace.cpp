// Removes and gives the smallest item of a heap, and adds another.
template <class T, class Less = std::less<>>
T heap_replace(std::vector<T>& heap, std::type_identity_t<T> item, Less less = {}) {
    if (heap.empty()) throw std::out_of_range("index out of range");
    heap.push_back(std::move(item));
    return heap_pop(heap, less);
}
