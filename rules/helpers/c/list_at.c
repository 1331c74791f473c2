// The item at an index, which may count from the end.
static ITEM LIST_at(const LIST *list, int64_t index) {
    if (index < -list->length || index >= list->length) raise_error("IndexError", "list index out of range");
    return list->items[index < 0 ? index + list->length : index];
}
