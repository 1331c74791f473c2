// The bytes of hexadecimal digits.
static bytes *bytes_of_hex(const char *digits) {
    bytes *out = int_list_new();
    for (; *digits != '\0'; digits += 2) int_list_append(out, parse_int(str_part(digits, digits[1] != '\0' ? 2 : 1), 16));
    return out;
}
