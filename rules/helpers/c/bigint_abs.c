// The absolute value of a big integer.
static const bigint *bigint_abs(const bigint *number) { return number->sign < 0 ? bigint_negate(number) : number; }
