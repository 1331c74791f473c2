// Removes and gives the smallest item of a heap.
static ITEM LIST_heap_pop(LIST *heap) {
    if (heap->length == 0) raise_error("IndexError", "index out of range");
    ITEM first = heap->items[0];
    heap->items[0] = heap->items[--heap->length];
    LIST_sift_up(heap, 0);
    return first;
}
