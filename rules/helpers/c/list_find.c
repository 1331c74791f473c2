// The index of the first equal item in [start, stop); -1 when there is none.
static int64_t LIST_find(const LIST *list, ITEM item, int64_t start, int64_t stop) {
    start = clamped(start, list->length);
    stop = clamped(stop, list->length);
    for (int64_t i = start; i < stop; i++) {
        if (ITEM_equal(list->items[i], item)) return i;
    }
    return -1;
}
