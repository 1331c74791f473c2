// Whether two lists have equal items.
static bool LIST_equal(const LIST *a, const LIST *b) {
    if (a->length != b->length) return false;
    for (int64_t i = 0; i < a->length; i++) {
        if (!ITEM_equal(a->items[i], b->items[i])) return false;
    }
    return true;
}
