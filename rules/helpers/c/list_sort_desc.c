// Sorts a list in place, descending; equal items keep their order.
static void LIST_sort_desc(LIST *list) {
    LIST_reverse(list);
    LIST_sort(list);
    LIST_reverse(list);
}
