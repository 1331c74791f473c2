// Removes and gives the smallest item of a heap.
auto heap_pop(auto& heap) {
    if (heap.empty()) throw std::out_of_range("index out of range");
    std::swap(heap.front(), heap.back());
    const auto smallest = take_last(heap);
    sift_down(heap, 0);
    return smallest;
}
