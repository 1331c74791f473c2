// A list of the same item a number of times.
static LIST *LIST_filled(ITEM item, int64_t times) {
    LIST *list = list_room(LIST, times > 0 ? times : 0);
    while (list->length < times) list->items[list->length++] = item;
    return list;
}
