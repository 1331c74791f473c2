// The largest item, the first of equal ones.
static ITEM LIST_max(const LIST *list) {
    if (list->length == 0) raise_error("ValueError", "max() arg is an empty sequence");
    ITEM best = list->items[0];
    for (int64_t i = 1; i < list->length; i++) best = ITEM_less(best, list->items[i]) ? list->items[i] : best;
    return best;
}
