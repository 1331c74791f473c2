// Removes and gives the smallest item of a heap.
static ITEM LIST_heap_pop(LIST *heap) {
    ITEM last = LIST_pop(heap);
    if (heap->length == 0) return last;
    ITEM first = heap->items[0];
    heap->items[0] = last;
    LIST_sift_up(heap, 0);
    return first;
}
