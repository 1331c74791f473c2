// The parts of a text between separators, split from the right a number of times at most.
static str_list *str_split_from_end(const char *text, const char *separator, int64_t most) {
    if (*separator == '\0') raise_error("ValueError", "empty separator");
    str_list *parts = str_list_new();
    int64_t end = (int64_t) strlen(text), found;
    while (most-- != 0 && (found = str_find_last(text, separator, 0, end)) >= 0) {
        str_list_append(parts, str_part(text + found + strlen(separator), end - found - (int64_t) strlen(separator)));
        end = found;
    }
    str_list_append(parts, str_part(text, end));
    str_list_reverse(parts);
    return parts;
}
