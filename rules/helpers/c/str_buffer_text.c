// The text so far.
static const char *str_buffer_text(const str_buffer *buffer) {
    return buffer->length == 0 ? "" : strndup(buffer->items, (size_t) buffer->length);
}
