// Removes and gives the smallest item of a heap, and adds another.
static ITEM LIST_heap_replace(LIST *heap, ITEM item) {
    ITEM first = LIST_at(heap, 0);
    heap->items[0] = item;
    LIST_sift_up(heap, 0);
    return first;
}
