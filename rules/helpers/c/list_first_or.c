// The first item of an iteration, or a default.
static ITEM LIST_first_or(const LIST *list, ITEM otherwise) { return list->length == 0 ? otherwise : list->items[0]; }
