// Runs of items with equal keys, each with its key.
static COUNTED *LIST_runs_by_RANK(const LIST *list, FUNC key) {
    COUNTED *out = calloc(1, sizeof *out);
    for (int64_t i = 0; i < list->length; i++) {
        RANK rank = key.call(key.context, list->items[i]);
        if (i == 0 || !RANK_equal(out->items[out->length - 1].first, rank)) COUNTED_append(out, ((PAIR){rank, calloc(1, sizeof(LIST))}));
        LIST_append(out->items[out->length - 1].second, list->items[i]);
    }
    return out;
}
