// The order of two big integers.
static int bigint_compare(const bigint *a, const bigint *b) {
    if (a->sign != b->sign) return a->sign < b->sign ? -1 : 1;
    return a->sign * bigint_compare_sizes(a, b);
}
