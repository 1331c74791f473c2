// Whether a text is not empty and all white space.
static bool str_is_space(const char *text) { return *text != '\0' && text[strspn(text, white_space)] == '\0'; }
