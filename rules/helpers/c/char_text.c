// A character as a text.
static const char *char_text(char c) {
    return str_part(&c, 1);
}
