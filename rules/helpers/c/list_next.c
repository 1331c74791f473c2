// The next item of an iteration, which is used up by it.
static ITEM LIST_next(LIST *list) {
    if (list->length == 0) raise_error("StopIteration", "");
    return LIST_pop_at(list, 0);
}
