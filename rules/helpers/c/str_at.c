// The character at an index, which may count from the end.
static char str_at(const char *text, int64_t index) { return text[within(index, (int64_t) strlen(text), "string")]; }
