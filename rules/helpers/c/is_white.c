// Whether a character is white space.
static bool is_white(char c) { return c != '\0' && strchr(white_space, c) != NULL; }
