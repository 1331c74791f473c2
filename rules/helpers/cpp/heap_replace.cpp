// Removes and gives the smallest item of a heap, and adds another.
template <class T>
T heap_replace(std::vector<T>& heap, std::type_identity_t<T> item) {
    if (heap.empty()) throw std::out_of_range("index out of range");
    std::swap(heap.front(), item);
    sift_down(heap, 0);
    return item;
}
