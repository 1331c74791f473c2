// Replaces the item at an index, which may count from the end.
static void LIST_put(LIST *list, int64_t index, ITEM item) {
    if (index < -list->length || index >= list->length) raise_error("IndexError", "list assignment index out of range");
    list->items[index < 0 ? index + list->length : index] = item;
}
