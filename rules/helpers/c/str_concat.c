// Two texts as one.
static const char *str_concat(const char *first, const char *second) {
    size_t length = strlen(first);
    char *text = allocate(length + strlen(second) + 1);
    memcpy(text, first, length);
    strcpy(text + length, second);
    return text;
}
