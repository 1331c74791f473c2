// Sorts a list in place, descending.
static LIST *LIST_sort_desc(LIST *list) {
    if (list->length > 1) qsort(list->items, (size_t) list->length, sizeof(ITEM), ITEM_descending);
    return list;
}
