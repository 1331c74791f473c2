// Two texts as one.
static const char *str_concat(const char *first, const char *second) {
    char *text = malloc(strlen(first) + strlen(second) + 1);
    stpcpy(stpcpy(text, first), second);
    return text;
}
