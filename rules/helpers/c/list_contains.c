// Whether an equal item is in a list.
static bool LIST_contains(const LIST *list, ITEM item) {
    int64_t i = 0;
    while (i < list->length && !ITEM_equal(list->items[i], item)) i++;
    return i < list->length;
}
