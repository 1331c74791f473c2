// Makes a vector a heap with the smallest item first.
template <class T, class Less = std::less<>>
void heapify(std::vector<T>& heap, Less less = {}) {
    std::make_heap(heap.begin(), heap.end(), [&](const T& a, const T& b) { return less(b, a); });
}
