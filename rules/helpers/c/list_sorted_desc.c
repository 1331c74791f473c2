// A new list, sorted descending; equal items keep their order.
static LIST *LIST_sorted_desc(const LIST *list) {
    LIST *copy = LIST_copy(list);
    LIST_sort_desc(copy);
    return copy;
}
