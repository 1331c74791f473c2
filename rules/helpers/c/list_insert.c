// Inserts an item before an index, which may count from the end and stays inside.
static void LIST_insert(LIST *list, int64_t index, ITEM item) {
    LIST_append(list, item);
    int64_t place = clamped(index, list->length - 1);
    memmove(list->items + place + 1, list->items + place, (size_t) (list->length - 1 - place) * sizeof(ITEM));
    list->items[place] = item;
}
