// The next item of an iteration, or a default.
static ITEM LIST_next_or(LIST *list, ITEM otherwise) { return list->length == 0 ? otherwise : LIST_pop_at(list, 0); }
