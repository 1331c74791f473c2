// Sorts a list in place, stably.
static void LIST_sort(LIST *list) {
    LIST_merge(list->items, calloc((size_t) list->length, sizeof(ITEM)), list->length);
}
