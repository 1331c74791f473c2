// Removes and gives the item at an index, which may count from the end.
static ITEM LIST_pop_at(LIST *list, int64_t index) {
    if (list->length == 0) raise_error("IndexError", "pop from empty list");
    int64_t place = LIST_place(list, index);
    ITEM item = list->items[place];
    list->length--;
    memmove(list->items + place, list->items + place + 1, (size_t) (list->length - place) * sizeof(ITEM));
    return item;
}
