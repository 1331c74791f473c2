// The order of two lists, item by item.
static int LIST_compare(const LIST *a, const LIST *b) {
    int order = 0;
    for (int64_t i = 0; order == 0 && i < a->length && i < b->length; i++) order = ITEM_compare(a->items[i], b->items[i]);
    return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
}
