// Whether a text ends with one of several.
static bool str_ends_any(const char *text, const str_list *suffixes) {
    for (int64_t i = 0; i < suffixes->length; i++) {
        if (str_ends(text, suffixes->items[i])) return true;
    }
    return false;
}
