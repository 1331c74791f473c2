// A text without some characters at both ends.
static const char *str_strip(const char *text, const char *set) { return str_rstrip(text + strspn(text, set), set); }
