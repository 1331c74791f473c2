// Sorts a list in place, descending; equal items keep their order.
static void LIST_sort_desc(LIST *list) {
    LIST *copy = LIST_reversed(list);
    LIST_sort(copy);
    LIST_reverse(copy);
    *list = *copy;
}
