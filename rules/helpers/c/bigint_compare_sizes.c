// The order of the absolute values of two big integers.
static int bigint_compare_sizes(const bigint *a, const bigint *b) {
    if (a->length != b->length) return a->length < b->length ? -1 : 1;
    for (int64_t i = a->length - 1; i >= 0; i--) {
        if (a->digits[i] != b->digits[i]) return a->digits[i] < b->digits[i] ? -1 : 1;
    }
    return 0;
}
