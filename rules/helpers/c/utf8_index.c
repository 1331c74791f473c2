// How many characters stand before a byte of a text; -1 stays what it is.
static int64_t utf8_index(const char *text, int64_t place) {
    return place < 0 ? -1 : utf8_length(strndup(text, (size_t) place));
}
