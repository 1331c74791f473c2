// Moves an item of a heap to a leaf, past smaller children, and back to its place.
static void LIST_sift_up(LIST *heap, int64_t place) {
    int64_t start = place, end = heap->length, child = 2 * place + 1;
    ITEM item = heap->items[place];
    while (child < end) {
        if (child + 1 < end && !(ITEM_less(heap->items[child], heap->items[child + 1]))) child++;
        heap->items[place] = heap->items[child];
        place = child;
        child = 2 * place + 1;
    }
    heap->items[place] = item;
    LIST_sift_down(heap, start, place);
}
