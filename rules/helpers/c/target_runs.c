// Runs of equal items, each with its item.
static TARGET *TARGET_runs(const FIRSTS *list) {
    TARGET *out = TARGET_new();
    for (int64_t i = 0; i < list->length; i++) {
        if (i == 0 || !FIRST_equal(out->items[out->length - 1].first, list->items[i])) {
            TARGET_append(out, (PAIR){list->items[i], FIRSTS_new()});
        }
        FIRSTS_append(out->items[out->length - 1].second, list->items[i]);
    }
    return out;
}
