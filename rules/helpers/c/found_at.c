// An index that was found.
static int64_t found_at(int64_t index) {
    if (index < 0) raise_error("ValueError", "substring not found");
    return index;
}
