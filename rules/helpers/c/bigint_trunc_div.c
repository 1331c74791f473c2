// The quotient of two big integers rounded towards zero.
static const bigint *bigint_trunc_div(const bigint *a, const bigint *b) {
    if (b->sign == 0) raise_error("ZeroDivisionError", "/ by zero");
    const bigint *rest, *quotient = bigint_divide(a, b, &rest);
    return a->sign * b->sign < 0 ? bigint_negate(quotient) : quotient;
}
