// Adds to a binary heap with the smallest item first.
template <class T, class Less = std::less<>>
void heap_push(std::vector<T>& heap, std::type_identity_t<T> item, Less less = {}) {
    heap.push_back(std::move(item));
    std::push_heap(heap.begin(), heap.end(), [&](const T& a, const T& b) { return less(b, a); });
}
