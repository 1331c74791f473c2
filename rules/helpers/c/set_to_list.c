// The items of a set as a list.
static ITEMS *SET_to_list(const SET *set) {
    ITEMS *list = list_room(ITEMS, set->length);
    while (list->length < set->length) list->items[list->length] = set->items[list->length], list->length++;
    return list;
}
