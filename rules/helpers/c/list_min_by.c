// The item with the smallest key, the first of equal ones.
static ITEM LIST_min_by_RANK(const LIST *list, FUNC key) {
    if (list->length == 0) raise_error("ValueError", "min() arg is an empty sequence");
    ITEM best = list->items[0];
    RANK lowest = key.call(key.context, best);
    for (int64_t i = 1; i < list->length; i++) {
        RANK rank = key.call(key.context, list->items[i]);
        if (RANK_less(rank, lowest)) {
            best = list->items[i];
            lowest = rank;
        }
    }
    return best;
}
