// The index of the first equal item between two bounds, which may count from the end.
static int64_t LIST_index_in(const LIST *list, ITEM item, int64_t start, int64_t stop) {
    start = clamped(start, list->length);
    stop = clamped(stop, list->length);
    for (int64_t i = start; i < stop; i++) {
        if (ITEM_equal(list->items[i], item)) return i;
    }
    raise_error("ValueError", "the item is not in the list");
}
