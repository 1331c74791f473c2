// Whether an equal item is in a list.
static bool LIST_contains(const LIST *list, ITEM item) { return LIST_find(list, item) >= 0; }
