// A new list of the same items.
static LIST *LIST_copy(const LIST *list) { return LIST_of(list->length, list->items); }
