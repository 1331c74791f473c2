// The quotient of two big integers rounded towards zero.
static const bigint *bigint_trunc_div(const bigint *a, const bigint *b) {
    if (b->sign == 0) raise_error("ZeroDivisionError", "/ by zero");
    const bigint *rest, *quotient = bigint_divide(a, b, &rest);
    return bigint_signed(quotient, a->sign * b->sign);
}
