// A text is its own.
static const char *str_text(const char *text) { return text; }
