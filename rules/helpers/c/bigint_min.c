// The smaller of two big integers.
static const bigint *bigint_min(const bigint *a, const bigint *b) { return bigint_compare(b, a) < 0 ? b : a; }
