// An index of so many items, which may count from the end, as one from the start.
static int64_t within(int64_t index, int64_t length, const char *what) {
    if (index < -length || index >= length) raise_error("IndexError", str_format("%s index out of range", what));
    return index < 0 ? index + length : index;
}
