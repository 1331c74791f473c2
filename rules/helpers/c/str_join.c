// Texts with a separator between them.
static const char *str_join(const char *separator, const str_list *parts) {
    size_t length = 1;
    for (int64_t i = 0; i < parts->length; i++) length += strlen(separator) + strlen(parts->items[i]);
    char *out = calloc(1, length), *end = out;
    for (int64_t i = 0; i < parts->length; i++) end = stpcpy(i > 0 ? stpcpy(end, separator) : end, parts->items[i]);
    return out;
}
