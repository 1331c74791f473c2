// Removes and gives the first item.
static ITEM LIST_popleft(LIST *list) {
    if (list->length == 0) raise_error("IndexError", "pop from an empty deque");
    return LIST_pop_at(list, 0);
}
