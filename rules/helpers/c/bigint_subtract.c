// The difference of two big integers.
static const bigint *bigint_subtract(const bigint *a, const bigint *b) { return bigint_add(a, bigint_negate(b)); }
