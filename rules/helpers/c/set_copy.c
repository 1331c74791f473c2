// A new set of the same items.
static SET *SET_copy(const SET *set) { return SET_of(set->length, set->items); }
