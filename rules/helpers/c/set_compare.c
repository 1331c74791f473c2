// The order of two sets as sequences, for sets of sets.
static int SET_compare(const SET *a, const SET *b) {
    int order = 0;
    for (int64_t i = 0; order == 0 && i < a->length && i < b->length; i++) order = ITEM_compare(a->items[i], b->items[i]);
    return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
}
