// Texts with a separator between them.
static const char *str_join(const char *separator, const str_list *parts) {
    size_t length = 1;
    for (int64_t i = 0; i < parts->length; i++) length += strlen(parts->items[i]) + strlen(separator);
    char *out = allocate(length), *end = out;
    for (int64_t i = 0; i < parts->length; i++) {
        if (i > 0) end = stpcpy(end, separator);
        end = stpcpy(end, parts->items[i]);
    }
    return out;
}
