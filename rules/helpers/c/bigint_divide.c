// The quotient of two sizes rounded down, digit by digit; what is left goes to the rest.
static const bigint *bigint_divide(const bigint *a, const bigint *b, const bigint **rest) {
    bigint *quotient = bigint_new(a->length);
    const bigint *left = bigint_of(0), *divisor = bigint_abs(b), *base = bigint_of((int64_t) bigint_base);
    for (int64_t i = a->length - 1; i >= 0; i--) {
        left = bigint_add(bigint_multiply(left, base), bigint_of(a->digits[i]));
        uint32_t low = 0, high = (uint32_t) bigint_base - 1;
        while (low < high) {
            uint32_t middle = low + (high - low + 1) / 2;
            if (bigint_compare(bigint_multiply(divisor, bigint_of(middle)), left) <= 0) low = middle;
            else high = middle - 1;
        }
        quotient->digits[i] = low;
        if (low > 0) left = bigint_subtract(left, bigint_multiply(divisor, bigint_of(low)));
    }
    *rest = left;
    return bigint_trim(quotient);
}
