// Removes and gives the smallest item of a heap, and adds another.
static ITEM LIST_heap_replace(LIST *heap, ITEM item) {
    if (heap->length == 0) raise_error("IndexError", "index out of range");
    ITEM first = heap->items[0];
    heap->items[0] = item;
    LIST_sift_up(heap, 0);
    return first;
}
