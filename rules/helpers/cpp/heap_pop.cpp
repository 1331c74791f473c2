// Removes and gives the smallest item of a heap.
template <class T>
T heap_pop(std::vector<T>& heap) {
    if (heap.empty()) throw std::out_of_range("index out of range");
    std::swap(heap.front(), heap.back());
    const T smallest = take_last(heap);
    sift_down(heap, 0);
    return smallest;
}
