// Pairs of items at the same place of two lists.
static TARGET *TARGET_zip(const FIRSTS *firsts, const SECONDS *seconds) {
    TARGET *out = calloc(1, sizeof *out);
    for (int64_t i = 0; i < firsts->length && i < seconds->length; i++) TARGET_append(out, (PAIR){firsts->items[i], seconds->items[i]});
    return out;
}
