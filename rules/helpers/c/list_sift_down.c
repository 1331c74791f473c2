// Moves an item of a heap towards its start while it is smaller than its parent.
static void LIST_sift_down(LIST *heap, int64_t start, int64_t place) {
    ITEM item = heap->items[place];
    while (place > start) {
        int64_t parent = (place - 1) / 2;
        if (!(ITEM_less(item, heap->items[parent]))) break;
        heap->items[place] = heap->items[parent];
        place = parent;
    }
    heap->items[place] = item;
}
