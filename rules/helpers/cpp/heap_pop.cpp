// Removes and gives the smallest item of a heap.
template <class T, class Less = std::less<>>
T heap_pop(std::vector<T>& heap, Less less = {}) {
    if (heap.empty()) throw std::out_of_range("index out of range");
    std::pop_heap(heap.begin(), heap.end(), [&](const T& a, const T& b) { return less(b, a); });
    return take_last(heap);
}
