// The text of bytes in a named encoding.
static const char *bytes_decoded(const bytes *data, const char *encoding) {
    const char *const wide[] = {"utf-8", "utf8", "utf_8", "ascii", "us-ascii", NULL}, *const narrow[] = {"latin-1", "iso-8859-1", "latin1", NULL};
    const char *name = str_map(encoding, tolower);
    if (is_one_of(name, wide)) return bytes_text(data);
    if (!is_one_of(name, narrow)) raise_error("LookupError", str_format("unknown encoding: %s", encoding));
    str_list *pieces = calloc(1, sizeof *pieces);
    for (int64_t i = 0; i < data->length; i++) list_append(pieces, utf8_of(data->items[i]));
    return str_join("", pieces);
}
