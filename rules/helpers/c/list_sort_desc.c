// Sorts a list in place, descending; equal items keep their order.
static LIST *LIST_sort_desc(LIST *list) {
    *list = *LIST_sort(LIST_reversed(list));
    LIST_reverse(list);
    return list;
}
