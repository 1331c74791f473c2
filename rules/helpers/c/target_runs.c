// Runs of equal items, each with its item.
static TARGET *TARGET_runs(const FIRSTS *list) {
    TARGET *out = calloc(1, sizeof *out);
    for (int64_t i = 0; i < list->length; i++) {
        if (i == 0 || !FIRST_equal(out->items[out->length - 1].first, list->items[i])) {
            TARGET_append(out, ((PAIR){list->items[i], calloc(1, sizeof(FIRSTS))}));
        }
        FIRSTS_append(out->items[out->length - 1].second, list->items[i]);
    }
    return out;
}
