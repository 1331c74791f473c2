// Adds an item at the end of a list.
static void LIST_append(LIST *list, ITEM item) {
    if (list->length == list->capacity) list->items = reallocarray(list->items, (size_t) (list->capacity += list->capacity + 4), sizeof(ITEM));
    list->items[list->length++] = item;
}
