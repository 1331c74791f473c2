// A character as Python's repr shows it.
static const char *char_repr(char c) { return str_repr(char_text(c)); }
