// A text without some characters at its start.
static const char *str_lstrip(const char *text, const char *characters) { return text + strspn(text, characters); }
