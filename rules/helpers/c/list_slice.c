// A new list of the items between two bounds, which may count from the end.
static LIST *LIST_slice(const LIST *list, int64_t start, int64_t stop) {
    int64_t first = clamped(start, list->length), count = clamped(stop, list->length) - first;
    return LIST_of(count > 0 ? count : 0, list->items + first);
}
