// The negative of a big integer.
static const bigint *bigint_negate(const bigint *number) { return bigint_multiply(number, bigint_of(-1)); }
