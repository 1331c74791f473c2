// The text of UTF-8 bytes.
static const char *bytes_text(const bytes *data) {
    char *text = calloc(1, (size_t) data->length + 1);
    for (int64_t i = 0; i < data->length; i++) text[i] = (char) data->items[i];
    if ((int64_t) strlen(text) != data->length) raise_error("NotImplementedError", "a text with a NUL character");
    return text;
}
