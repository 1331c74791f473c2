// The character at an index, which may count from the end.
static char str_at(const char *text, int64_t index) {
    int64_t length = (int64_t) strlen(text);
    if (index < -length || index >= length) raise_error("IndexError", "string index out of range");
    return text[index < 0 ? index + length : index];
}
