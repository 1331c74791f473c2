// The product of two big integers.
static const bigint *bigint_multiply(const bigint *a, const bigint *b) {
    bigint *product = bigint_new(a->length + b->length);
    for (int64_t i = 0; i < a->length; i++) {
        uint64_t carry = 0;
        for (int64_t k = 0; k < b->length || carry > 0; k++, carry /= bigint_base) {
            carry += product->digits[i + k] + (k < b->length ? (uint64_t) a->digits[i] * b->digits[k] : 0);
            product->digits[i + k] = (uint32_t) (carry % bigint_base);
        }
    }
    product->sign = a->sign * b->sign;
    return bigint_trim(product);
}
