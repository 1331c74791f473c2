// The UTF-8 bytes of a text.
static bytes *bytes_from_text(const char *text) {
    bytes *out = calloc(1, sizeof(int_list));
    for (; *text != '\0'; text++) list_append(out, (unsigned char) *text);
    return out;
}
