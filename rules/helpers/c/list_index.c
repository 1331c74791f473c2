// The index of the first equal item, which must be there.
static int64_t LIST_index(const LIST *list, ITEM item) {
    int64_t found = LIST_find(list, item);
    if (found < 0) raise_error("ValueError", "the item is not in the list");
    return found;
}
