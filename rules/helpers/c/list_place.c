// An index, which may count from the end, counted from the start.
static int64_t list_place(int64_t index, int64_t length) {
    int64_t place = index < 0 ? index + length : index;
    if (place < 0 || place >= length) raise_error("IndexError", "list index out of range");
    return place;
}
