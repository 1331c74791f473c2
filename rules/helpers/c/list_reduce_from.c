// The items folded from the left, beginning with a start.
static RANK LIST_reduce_from_RANK(FUNC combine, const LIST *list, RANK start) {
    for (int64_t i = 0; i < list->length; i++) start = combine.call(combine.context, start, list->items[i]);
    return start;
}
