// Whether two lists have equal items.
static bool LIST_equal(const LIST *a, const LIST *b) {
    bool same = a->length == b->length;
    for (int64_t i = 0; same && i < a->length; i++) same = ITEM_equal(a->items[i], b->items[i]);
    return same;
}
