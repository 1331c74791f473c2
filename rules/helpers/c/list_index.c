// The index of the first equal item, which must be there.
static int64_t LIST_index(const LIST *list, ITEM item) {
    int64_t i = 0;
    while (i < list->length && !ITEM_equal(list->items[i], item)) i++;
    if (i == list->length) raise_error("ValueError", "the item is not in the list");
    return i;
}
