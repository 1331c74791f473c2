// The remainder of two big integers with the sign of the dividend.
static const bigint *bigint_trunc_mod(const bigint *a, const bigint *b) {
    return bigint_subtract(a, bigint_multiply(b, bigint_trunc_div(a, b)));
}
