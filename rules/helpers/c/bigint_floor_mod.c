// The remainder of two big integers with the sign of the divisor.
static const bigint *bigint_floor_mod(const bigint *a, const bigint *b) {
    return bigint_subtract(a, bigint_multiply(b, bigint_floor_div(a, b)));
}
