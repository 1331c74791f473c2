// Sorts a list in place.
static LIST *LIST_sort(LIST *list) {
    if (list->length > 1) qsort(list->items, (size_t) list->length, sizeof(ITEM), ITEM_ascending);
    return list;
}
