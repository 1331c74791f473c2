// The first item of an iteration.
static ITEM LIST_first(const LIST *list) {
    if (list->length == 0) raise_error("StopIteration", "");
    return list->items[0];
}
