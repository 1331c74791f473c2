// The smallest item, the first of equal ones.
static ITEM LIST_min(const LIST *list) {
    if (list->length == 0) raise_error("ValueError", "min() arg is an empty sequence");
    ITEM best = list->items[0];
    for (int64_t i = 1; i < list->length; i++) best = ITEM_less(list->items[i], best) ? list->items[i] : best;
    return best;
}
