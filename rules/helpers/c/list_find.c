// The index of the first equal item; -1 when there is none.
static int64_t LIST_find(const LIST *list, ITEM item) {
    for (int64_t i = 0; i < list->length; i++) {
        if (ITEM_equal(list->items[i], item)) return i;
    }
    return -1;
}
