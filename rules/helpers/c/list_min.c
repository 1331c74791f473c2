// The smallest item, the first of equal ones.
static ITEM LIST_min(const LIST *list) {
    if (list->length == 0) raise_error("ValueError", "min() arg is an empty sequence");
    ITEM best = list->items[0];
    for (int64_t i = 1; i < list->length; i++) {
        if (ITEM_less(list->items[i], best)) best = list->items[i];
    }
    return best;
}
