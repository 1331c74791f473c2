// Replaces the item at an index, which may count from the end.
static void LIST_put(LIST *list, int64_t index, ITEM item) { list->items[LIST_place(list, index)] = item; }
