// Whether a text has no control characters.
static bool str_is_printable(const char *text) { return *text == '\0' || str_all(text, isprint); }
