// Replaces the items between two bounds by those of another list.
static void LIST_set_slice(LIST *list, int64_t start, int64_t stop, const LIST *items) {
    start = clamped(start, list->length);
    stop = int_max(start, clamped(stop, list->length));
    LIST *out = LIST_extend(LIST_slice(list, 0, start), items);
    LIST_extend(out, LIST_slice(list, stop, list->length));
    *list = *out;
}
