// The order of two lists, item by item.
static int LIST_compare(const LIST *a, const LIST *b) {
    for (int64_t i = 0; i < a->length && i < b->length; i++) {
        int order = ITEM_compare(a->items[i], b->items[i]);
        if (order != 0) return order;
    }
    return (a->length > b->length) - (a->length < b->length);
}
