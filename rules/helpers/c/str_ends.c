// Whether a text ends with another.
static bool str_ends(const char *text, const char *suffix) {
    size_t length = strlen(text), size = strlen(suffix);
    return size <= length && strcmp(text + length - size, suffix) == 0;
}
