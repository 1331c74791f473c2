// Adds an item to a heap, then removes and gives the smallest.
static ITEM LIST_heap_pushpop(LIST *heap, ITEM item) {
    if (heap->length == 0 || !(ITEM_less(heap->items[0], item))) return item;
    return LIST_heap_replace(heap, item);
}
