// Removes the first equal item.
static void LIST_remove(LIST *list, ITEM item) {
    int64_t found = LIST_find(list, item);
    if (found < 0) raise_error("ValueError", "list.remove(x): x not in list");
    LIST_pop_at(list, found);
}
