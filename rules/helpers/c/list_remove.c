// Removes the first equal item.
static void LIST_remove(LIST *list, ITEM item) {
    LIST_pop_at(list, LIST_index(list, item));
}
