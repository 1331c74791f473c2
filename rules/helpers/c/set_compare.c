// The order of two sets as sequences, for sets of sets.
static int SET_compare(const SET *a, const SET *b) {
    for (int64_t i = 0; i < a->length && i < b->length; i++) {
        int order = ITEM_compare(a->items[i], b->items[i]);
        if (order != 0) return order;
    }
    return (a->length > b->length) - (a->length < b->length);
}
