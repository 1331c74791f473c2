// The text so far.
static const char *str_buffer_text(const str_buffer *buffer) {
    return strndup(buffer->chars != NULL ? buffer->chars : "", buffer->length);
}
