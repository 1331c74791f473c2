// The item with the largest key, the first of equal ones.
static ITEM LIST_max_by_RANK(const LIST *list, FUNC key) {
    if (list->length == 0) raise_error("ValueError", "max() arg is an empty sequence");
    ITEM best = list->items[0];
    RANK highest = key.call(key.context, best);
    for (int64_t i = 1; i < list->length; i++) {
        RANK rank = key.call(key.context, list->items[i]);
        if (RANK_less(highest, rank)) {
            best = list->items[i];
            highest = rank;
        }
    }
    return best;
}
