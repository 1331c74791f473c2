// Two hexadecimal digits for each byte.
static const char *bytes_hex(const bytes *data) {
    char *out = calloc(1, 2 * (size_t) data->length + 1);
    for (int64_t i = 0; i < data->length; i++) sprintf(out + 2 * i, "%02x", (int) data->items[i]);
    return out;
}
