// The order of two items with their keys and places: equal keys keep their order.
static int LIST_by_RANK(const void *a, const void *b) {
    const RANKED *x = a, *y = b;
    int order = RANK_compare(x->first, y->first);
    return order != 0 ? order : int_compare(x->second, y->second);
}
