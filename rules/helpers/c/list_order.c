// The order of two items, for qsort.
static int LIST_order(const void *a, const void *b) {
    return ITEM_compare(*(ITEM const *) a, *(ITEM const *) b);
}
