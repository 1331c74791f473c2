// Removes the item at an index, which may count from the end.
static void LIST_delete_at(LIST *list, int64_t index) {
    if (index < -list->length || index >= list->length) raise_error("IndexError", "list assignment index out of range");
    LIST_pop_at(list, index);
}
