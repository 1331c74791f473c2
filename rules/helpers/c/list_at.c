// The item at an index, which may count from the end.
static ITEM LIST_at(const LIST *list, int64_t index) { return list->items[LIST_place(list, index)]; }
