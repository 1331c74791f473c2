// A new list, sorted by a comparison, stably.
static LIST *LIST_sorted_cmp(const LIST *list, FUNC compare) {
    LIST *copy = LIST_copy(list);
    LIST_sort_cmp(copy, compare);
    return copy;
}
