// Makes a vector a heap with the smallest item first.
void heapify(auto& heap) {
    for (std::size_t i = heap.size() / 2; i-- > 0;) sift_down(heap, i);
}
