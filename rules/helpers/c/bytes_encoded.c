// The bytes of a text in a named encoding.
static bytes *bytes_encoded(const char *text, const char *encoding) {
    const char *const wide[] = {"utf-8", "utf8", "utf_8", NULL}, *const narrow[] = {"ascii", "us-ascii", "latin-1", "iso-8859-1", "latin1", NULL};
    const char *name = str_map(encoding, tolower);
    if (is_one_of(name, wide)) return bytes_from_text(text);
    if (!is_one_of(name, narrow)) raise_error("LookupError", str_format("unknown encoding: %s", encoding));
    int64_t most = strstr(name, "ascii") != NULL ? 0x7F : 0xFF;
    bytes *out = calloc(1, sizeof(int_list));
    while (*text != '\0') {
        int64_t code = utf8_next(&text);
        if (code > most) raise_error("UnicodeEncodeError", "a character that the encoding lacks");
        list_append(out, code);
    }
    return out;
}
