// The sum of two big integers.
static const bigint *bigint_add(const bigint *a, const bigint *b) {
    if (a->sign * b->sign < 0) {
        bool first = bigint_compare_sizes(a, b) >= 0;
        return first ? bigint_lessen(a, b) : bigint_lessen(b, a);
    }
    int64_t length = (a->length > b->length ? a->length : b->length) + 1;
    bigint *sum = bigint_new(length);
    uint64_t carry = 0;
    for (int64_t i = 0; i < length; i++, carry /= bigint_base) {
        carry += (i < a->length ? a->digits[i] : 0) + (uint64_t) (i < b->length ? b->digits[i] : 0);
        sum->digits[i] = (uint32_t) (carry % bigint_base);
    }
    sum->sign = a->sign != 0 ? a->sign : b->sign;
    return bigint_trim(sum);
}
