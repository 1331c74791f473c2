// The index of the first equal item; -1 when there is none.
static int64_t LIST_find(const LIST *list, ITEM item) {
    int64_t i = 0;
    while (i < list->length && !ITEM_equal(list->items[i], item)) i++;
    return i < list->length ? i : -1;
}
