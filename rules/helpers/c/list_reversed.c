// A new list backwards.
static LIST *LIST_reversed(const LIST *list) {
    LIST *copy = LIST_copy(list);
    for (int64_t i = 0; i < list->length; i++) copy->items[i] = list->items[list->length - 1 - i];
    return copy;
}
