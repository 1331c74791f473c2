// Adds a text at the end.
static void str_buffer_add(str_buffer *buffer, const char *text) {
    size_t length = strlen(text);
    if (buffer->length + length >= buffer->capacity) {
        buffer->capacity = (buffer->length + length) * 2 + 16;
        buffer->chars = realloc(buffer->chars, buffer->capacity);
    }
    memcpy(buffer->chars + buffer->length, text, length + 1);
    buffer->length += length;
}
