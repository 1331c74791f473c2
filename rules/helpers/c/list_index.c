// The index of the first equal item in [start, stop).
static int64_t LIST_index(const LIST *list, ITEM item, int64_t start, int64_t stop) {
    int64_t found = LIST_find(list, item, start, stop);
    if (found < 0) raise_error("ValueError", "the item is not in the list");
    return found;
}
