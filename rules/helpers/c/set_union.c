// The items of either set.
static SET *SET_union(const SET *a, const SET *b) {
    SET *out = SET_copy(a);
    for (int64_t i = 0; i < b->length; i++) SET_add(out, b->items[i]);
    return out;
}
