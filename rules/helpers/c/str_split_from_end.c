// The parts of a text between separators, split from the right a number of times at most.
static str_list *str_split_from_end(const char *text, const char *separator, int64_t most) {
    if (*separator == '\0') raise_error("ValueError", "empty separator");
    str_list *parts = calloc(1, sizeof *parts);
    int64_t end = (int64_t) strlen(text), found;
    while (most-- != 0 && (found = str_find_last_in(text, separator, 0, end)) >= 0) {
        list_append(parts, strndup(text + found + strlen(separator), (size_t) (end - found) - strlen(separator)));
        end = found;
    }
    list_append(parts, strndup(text, (size_t) end));
    list_reverse(parts);
    return parts;
}
