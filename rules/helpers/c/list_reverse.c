// Reverses a list in place.
static void LIST_reverse(LIST *list) {
    for (int64_t i = 0, k = list->length - 1; i < k; i++, k--) {
        ITEM item = list->items[i];
        list->items[i] = list->items[k];
        list->items[k] = item;
    }
}
