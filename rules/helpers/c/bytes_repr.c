// Bytes as Python's repr shows them.
static const char *bytes_repr(const bytes *data) {
    str_list *pieces = calloc(1, sizeof *pieces);
    for (int64_t i = 0; i < data->length; i++) {
        char byte = (char) data->items[i];
        const char *plain = "\n\r\t\\'", *found = byte == '\0' ? NULL : strchr(plain, byte);
        if (found != NULL) list_append(pieces, str_format("\\%c", "nrt\\'"[found - plain]));
        else list_append(pieces, str_format(byte >= ' ' && byte < 127 ? "%c" : "\\x%02x", (int) data->items[i]));
    }
    return str_format("b'%s'", str_join("", pieces));
}
