// All pairs with an item of each list.
static TARGET *TARGET_product(const FIRSTS *left, const SECONDS *right) {
    TARGET *out = calloc(1, sizeof *out);
    for (int64_t i = 0; i < left->length; i++) {
        for (int64_t k = 0; k < right->length; k++) TARGET_append(out, ((PAIR){left->items[i], right->items[k]}));
    }
    return out;
}
