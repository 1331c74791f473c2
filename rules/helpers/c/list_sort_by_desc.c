// Sorts a list in place by a key, descending; equal keys keep their order.
static void LIST_sort_by_desc_RANK(LIST *list, FUNC key) {
    LIST *copy = LIST_reversed(list);
    LIST_sort_by_RANK(copy, key);
    LIST_reverse(copy);
    *list = *copy;
}
