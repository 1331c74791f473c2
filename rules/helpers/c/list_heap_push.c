// Adds an item to a heap with the smallest first.
static void LIST_heap_push(LIST *heap, ITEM item) {
    LIST_append(heap, item);
    LIST_sift_down(heap, 0, heap->length - 1);
}
