// Removes and gives the last item.
static ITEM LIST_pop(LIST *list) {
    if (list->length == 0) raise_error("IndexError", "pop from empty list");
    return list->items[--list->length];
}
