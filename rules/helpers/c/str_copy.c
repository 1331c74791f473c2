// A copy of a text that may be changed.
static char *str_copy(const char *source) {
    return strcpy(allocate(strlen(source) + 1), source);
}
