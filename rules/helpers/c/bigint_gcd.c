// The greatest common divisor of two big integers.
static const bigint *bigint_gcd(const bigint *a, const bigint *b) {
    while (b->sign != 0) {
        const bigint *rest = bigint_floor_mod(a, b);
        a = b;
        b = rest;
    }
    return bigint_abs(a);
}
