// The order of the absolute values of two big integers.
static int bigint_compare_sizes(const bigint *a, const bigint *b) {
    if (a->length != b->length) return a->length < b->length ? -1 : 1;
    int64_t i = a->length - 1;
    while (i >= 0 && a->digits[i] == b->digits[i]) i--;
    return i < 0 ? 0 : a->digits[i] < b->digits[i] ? -1 : 1;
}
