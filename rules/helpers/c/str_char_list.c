// The characters of a text, one by one.
static char_list *str_char_list(const char *text) { return char_list_of((int64_t) strlen(text), text); }
