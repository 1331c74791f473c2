// All pairs with an item of each list.
static TARGET *TARGET_product(const FIRSTS *firsts, const SECONDS *seconds) {
    TARGET *out = calloc(1, sizeof *out);
    for (int64_t i = 0; i < firsts->length; i++) {
        for (int64_t k = 0; k < seconds->length; k++) TARGET_append(out, (PAIR){firsts->items[i], seconds->items[k]});
    }
    return out;
}
