// Whether a text begins with one of several.
static bool str_starts_any(const char *text, const str_list *prefixes) {
    for (int64_t i = 0; i < prefixes->length; i++) {
        if (str_starts(text, prefixes->items[i])) return true;
    }
    return false;
}
