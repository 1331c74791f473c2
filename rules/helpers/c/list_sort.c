// Sorts a list in place, stably.
static LIST *LIST_sort(LIST *list) {
    LIST_merge(list->items, calloc((size_t) list->length, sizeof(ITEM)), list->length);
    return list;
}
