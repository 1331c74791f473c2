// Removes and gives the smallest item of a heap, and adds another.
template <class T>
T heap_replace(std::vector<T>& heap, std::type_identity_t<T> item) {
    const T smallest = heap_pop(heap);
    heap_push(heap, std::move(item));
    return smallest;
}
