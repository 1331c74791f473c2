// Adds a text at the end.
static void str_buffer_add(str_buffer *buffer, const char *text) {
    for (; *text != '\0'; text++) list_append(buffer, *text);
}
