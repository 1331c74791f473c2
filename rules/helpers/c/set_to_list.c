// The items of a set as a list.
static ITEMS *SET_to_list(const SET *set) { return ITEMS_of(set->length, set->items); }
