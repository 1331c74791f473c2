// The place of an index, which may count from the end.
static int64_t LIST_place(const LIST *list, int64_t index) {
    int64_t place = index < 0 ? index + list->length : index;
    if (place < 0 || place >= list->length) raise_error("IndexError", "list index out of range");
    return place;
}
