// A new list, sorted by a key, descending; equal keys keep their order.
static LIST *LIST_sorted_by_desc_RANK(const LIST *list, FUNC key) {
    LIST *copy = LIST_copy(list);
    LIST_sort_by_desc_RANK(copy, key);
    return copy;
}
