// A character as a text.
static const char *char_text(char c) { return strndup(&c, 1); }
