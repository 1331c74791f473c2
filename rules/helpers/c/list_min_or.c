// The smallest item, or a default.
static ITEM LIST_min_or(const LIST *list, ITEM otherwise) { return list->length == 0 ? otherwise : LIST_min(list); }
