// A new list of the items between two bounds, which may count from the end.
static LIST *LIST_slice(const LIST *list, int64_t start, int64_t stop) {
    start = clamped(start, list->length);
    stop = clamped(stop, list->length);
    return LIST_of(start < stop ? stop - start : 0, list->items + start);
}
