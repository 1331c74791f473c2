// Adds a character at the end.
static void str_buffer_add_char(str_buffer *buffer, char c) { str_buffer_add(buffer, (char[]){c, '\0'}); }
