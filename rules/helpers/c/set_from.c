// A set of the items of a list.
static SET *SET_from(const ITEMS *list) { return SET_of(list->length, list->items); }
