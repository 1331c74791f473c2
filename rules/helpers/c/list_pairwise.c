// Neighbours as pairs.
static PAIRS *LIST_pairwise(const LIST *list) {
    PAIRS *out = calloc(1, sizeof *out);
    for (int64_t i = 0; i + 1 < list->length; i++) PAIRS_append(out, ((PAIR){list->items[i], list->items[i + 1]}));
    return out;
}
