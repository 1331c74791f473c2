// The absolute value of a big integer.
static const bigint *bigint_abs(const bigint *number) { return bigint_signed(number, 1); }
