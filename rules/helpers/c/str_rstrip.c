// A text without some characters at its end.
static const char *str_rstrip(const char *text, const char *characters) {
    int64_t length = (int64_t) strlen(text);
    while (length > 0 && strchr(characters, text[length - 1]) != NULL) length--;
    return strndup(text, (size_t) length);
}
