// The UTF-8 bytes of a text.
static bytes *bytes_from_text(const char *text) {
    bytes *out = int_list_new();
    for (; *text != '\0'; text++) int_list_append(out, (unsigned char) *text);
    return out;
}
