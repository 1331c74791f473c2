// Orders a list as a heap.
static void LIST_heapify(LIST *heap) {
    for (int64_t i = heap->length / 2 - 1; i >= 0; i--) LIST_sift_up(heap, i);
}
