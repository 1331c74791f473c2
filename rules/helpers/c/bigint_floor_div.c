// The quotient of two big integers rounded down.
static const bigint *bigint_floor_div(const bigint *a, const bigint *b) {
    if (b->sign == 0) raise_error("ZeroDivisionError", "integer division or modulo by zero");
    const bigint *rest, *quotient = bigint_divide(a, b, &rest);
    if (a->sign * b->sign >= 0) return quotient;
    return bigint_negate(rest->sign == 0 ? quotient : bigint_add(quotient, bigint_of(1)));
}
