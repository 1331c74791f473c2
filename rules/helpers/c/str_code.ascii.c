// The code of a text of one character.
static int64_t str_code(const char *text) {
    if (strlen(text) != 1) raise_error("TypeError", "ord() expected a character");
    return *text;
}
