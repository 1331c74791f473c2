// A text with a part replaced, a number of times at most; everywhere for a negative number.
static const char *str_replace(const char *text, const char *part, const char *replacement, int64_t most) {
    str_list *pieces = calloc(1, sizeof *pieces);
    size_t size = strlen(part);
    const char *found;
    while (most-- != 0 && (found = strstr(text, part)) != NULL) {
        list_append(pieces, strndup(text, (size_t) (found - text)));
        list_append(pieces, replacement);
        text = found + size;
        if (size == 0 && *text == '\0') return str_join("", pieces);
        if (size == 0) {
            const char *start = text;
            utf8_next(&text);
            list_append(pieces, strndup(start, (size_t) (text - start)));
        }
    }
    list_append(pieces, text);
    return str_join("", pieces);
}
