// Removes and gives the smallest item of a heap.
template <class T>
T heap_pop(std::vector<T>& heap) {
    if (heap.empty()) throw std::out_of_range("index out of range");
    std::pop_heap(heap.begin(), heap.end(), std::greater<>());
    return take_last(heap);
}
