// Sorts a list in place by a comparison, stably (by insertion).
static LIST *LIST_sort_cmp(LIST *list, FUNC compare) {
    for (int64_t i = 1; i < list->length; i++) {
        ITEM item = list->items[i];
        int64_t k = i;
        for (; k > 0 && compare.call(compare.context, list->items[k - 1], item) > 0; k--) list->items[k] = list->items[k - 1];
        list->items[k] = item;
    }
    return list;
}
