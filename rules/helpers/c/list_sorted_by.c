// A new list, sorted stably by a key.
static LIST *LIST_sorted_by_RANK(const LIST *list, FUNC key) {
    LIST *copy = LIST_copy(list);
    LIST_sort_by_RANK(copy, key);
    return copy;
}
