// Pairs of items at the same place of two lists.
static TARGET *TARGET_zip(const FIRSTS *left, const SECONDS *right) {
    TARGET *out = calloc(1, sizeof *out);
    for (int64_t i = 0; i < left->length && i < right->length; i++) TARGET_append(out, ((PAIR){left->items[i], right->items[i]}));
    return out;
}
