// The text so far.
static const char *str_buffer_text(const str_buffer *buffer) {
    return str_part(buffer->chars != NULL ? buffer->chars : "", (int64_t) buffer->length);
}
