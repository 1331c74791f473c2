// A character in the canonical encoding.
static const char *char_encode(char c) { return str_encode(char_text(c)); }
