// A list of the same item a number of times.
static LIST *LIST_filled(ITEM item, int64_t times) {
    LIST *list = LIST_room(times > 0 ? (size_t) times : 0);
    while (list->length < times) list->items[list->length++] = item;
    return list;
}
