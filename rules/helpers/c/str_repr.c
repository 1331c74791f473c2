// A text in quotes, as Python's repr shows it.
static const char *str_repr(const char *text) {
    char quote = strchr(text, '\'') != NULL && strchr(text, '"') == NULL ? '"' : '\'';
    char *out = calloc(1, 4 * strlen(text) + 3), *end = out;
    *end++ = quote;
    for (; *text != '\0'; text++) {
        const char *plain = "\n\r\t\\", *found = strchr(plain, *text);
        if (found != NULL) end += sprintf(end, "\\%c", "nrt\\"[found - plain]);
        else if (*text == quote) end += sprintf(end, "\\%c", quote);
        else if ((*text > 0 && *text < ' ') || *text == 127) end += sprintf(end, "\\x%02x", *text);
        else *end++ = *text;
    }
    *end = quote;
    return out;
}
