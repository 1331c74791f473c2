// How many items are equal to one.
static int64_t LIST_count(const LIST *list, ITEM item) {
    int64_t count = 0;
    for (int64_t i = 0; i < list->length; i++) count += ITEM_equal(list->items[i], item);
    return count;
}
