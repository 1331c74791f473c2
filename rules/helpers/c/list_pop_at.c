// Removes and gives the item at an index, which may count from the end.
static ITEM LIST_pop_at(LIST *list, int64_t index) {
    if (index < 0) index += list->length;
    if (index < 0 || index >= list->length) raise_error("IndexError", list->length == 0 ? "pop from empty list" : "pop index out of range");
    ITEM item = list->items[index];
    memmove(list->items + index, list->items + index + 1, (size_t) (--list->length - index) * sizeof(ITEM));
    return item;
}
