// The order of two items of a list, the larger first.
static int LIST_descending(const void *a, const void *b) { return ITEM_compare(*(ITEM const *) b, *(ITEM const *) a); }
