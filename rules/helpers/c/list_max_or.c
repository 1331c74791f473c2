// The largest item, or a default.
static ITEM LIST_max_or(const LIST *list, ITEM otherwise) { return list->length == 0 ? otherwise : LIST_max(list); }
