// Sorts a list in place, stably.
static void LIST_sort(LIST *list) {
    LIST_merge(list->items, allocate((size_t) list->length * sizeof(ITEM)), list->length);
}
