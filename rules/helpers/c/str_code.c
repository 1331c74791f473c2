// The code point of a text of one character.
static int64_t str_code(const char *text) {
    if (utf8_length(text) != 1) raise_error("TypeError", "ord() expected a character");
    return utf8_next(&text);
}
