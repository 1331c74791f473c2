// Pairs of a running number and an item.
static TARGET *TARGET_enumerate(const SECONDS *list, int64_t start) {
    TARGET *out = calloc(1, sizeof *out);
    for (int64_t i = 0; i < list->length; i++) TARGET_append(out, ((PAIR){start + i, list->items[i]}));
    return out;
}
