// The sum of two big integers.
static const bigint *bigint_add(const bigint *a, const bigint *b) {
    if (a->length < b->length || a->sign == 0) return a->sign == 0 ? b : bigint_add(b, a);
    bigint *sum = bigint_new(a->length + 1);
    int64_t carry = 0;
    for (int64_t i = 0; i <= a->length; i++) {
        int64_t digit = carry + (i < a->length ? a->digits[i] : 0);
        if (i < b->length) digit += a->sign * b->sign * (int64_t) b->digits[i];
        carry = digit < 0 ? -1 : digit / (int64_t) bigint_base;
        sum->digits[i] = (uint32_t) (digit - carry * (int64_t) bigint_base);
    }
    sum->sign = a->sign;
    return carry < 0 ? bigint_add(b, a) : bigint_trim(sum);  // the second was the larger one
}
