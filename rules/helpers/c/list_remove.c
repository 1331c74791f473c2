// Removes the first equal item.
static void LIST_remove(LIST *list, ITEM item) {
    int64_t i = 0;
    while (i < list->length && !ITEM_equal(list->items[i], item)) i++;
    if (i == list->length) raise_error("ValueError", "list.remove(x): x not in list");
    memmove(list->items + i, list->items + i + 1, (size_t) (--list->length - i) * sizeof(ITEM));
}
