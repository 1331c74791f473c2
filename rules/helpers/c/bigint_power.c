// A power of a big integer.
static const bigint *bigint_power(const bigint *base, int64_t exponent) {
    if (exponent < 0) raise_error("ValueError", "negative exponent");
    const bigint *result = bigint_of(1);
    for (; exponent > 0; exponent /= 2) {
        if (exponent % 2 != 0) result = bigint_multiply(result, base);
        if (exponent > 1) base = bigint_multiply(base, base);
    }
    return result;
}
