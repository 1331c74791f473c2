// A new list, sorted stably.
static LIST *LIST_sorted(const LIST *list) {
    LIST *copy = LIST_copy(list);
    LIST_sort(copy);
    return copy;
}
