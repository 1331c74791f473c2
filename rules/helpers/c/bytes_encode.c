// Bytes in the canonical encoding.
static const char *bytes_encode(const bytes *data) { return str_format("{\"$bytes\":\"%s\"}", bytes_hex(data)); }
