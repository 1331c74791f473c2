// A number's text with commas between groups of three digits.
static const char *grouped(const char *number) {
    int64_t whole = (int64_t) strcspn(number, "."), sign = number[0] == '-';
    char *out = calloc(1, 2 * strlen(number) + 1), *end = out;
    for (int64_t i = 0; i < whole; i++) {
        if (i > sign && (whole - i) % 3 == 0) *end++ = ',';
        *end++ = number[i];
    }
    strcpy(end, number + whole);
    return out;
}
