// The digits of an integer in a base, after a sign and a prefix.
static const char *digits_of(int64_t n, int base, const char *prefix) {
    char digits[65] = "", *start = digits + 64;
    for (uint64_t rest = n < 0 ? -(uint64_t) n : (uint64_t) n; rest > 0 || *start == '\0'; rest /= base) {
        *--start = "0123456789abcdef"[rest % base];
    }
    return str_format("%s%s%s", n < 0 ? "-" : "", prefix, start);
}
