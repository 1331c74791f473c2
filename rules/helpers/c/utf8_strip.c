// A text without white space at its start, at its end or both.
static const char *utf8_strip(const char *text, bool start, bool end) {
    const char *plain = utf8_plain_spaces(text);
    size_t first = start ? strspn(plain, white_space) : 0, last = strlen(plain);
    while (end && last > first && strchr(white_space, plain[last - 1]) != NULL) last--;
    return strndup(text + first, last - first);
}
