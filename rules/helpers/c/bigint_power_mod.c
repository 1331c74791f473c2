// A power modulo a number.
static const bigint *bigint_power_mod(const bigint *base, const bigint *exponent, const bigint *modulus) {
    if (exponent->sign < 0) raise_error("ValueError", "negative exponent");
    const bigint *result = bigint_floor_mod(bigint_of(1), modulus), *two = bigint_of(2);
    for (; exponent->sign > 0; exponent = bigint_floor_div(exponent, two)) {
        if (exponent->digits[0] % 2 != 0) result = bigint_floor_mod(bigint_multiply(result, base), modulus);
        base = bigint_floor_mod(bigint_multiply(base, base), modulus);
    }
    return result;
}
