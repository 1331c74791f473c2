// The bytes of hexadecimal digits.
static bytes *bytes_of_hex(const char *digits) {
    bytes *out = calloc(1, sizeof(int_list));
    for (; *digits != '\0'; digits += 2) list_append(out, parse_base(strndup(digits, 2), 16));
    return out;
}
