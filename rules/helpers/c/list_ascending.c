// The order of two items of a list.
static int LIST_ascending(const void *a, const void *b) { return ITEM_compare(*(ITEM const *) a, *(ITEM const *) b); }
