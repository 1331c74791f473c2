// Adds items at the front, one by one.
static void LIST_extendleft(LIST *list, LIST *more) {
    LIST *copy = LIST_copy(more);
    for (int64_t i = 0; i < copy->length; i++) LIST_insert(list, 0, copy->items[i]);
}
