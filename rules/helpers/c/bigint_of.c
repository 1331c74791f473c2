// A big integer of a small one.
static const bigint *bigint_of(int64_t n) {
    bigint *number = bigint_new(3);
    uint64_t rest = n < 0 ? -(uint64_t) n : (uint64_t) n;
    for (int64_t i = 0; i < 3; i++, rest /= bigint_base) number->digits[i] = (uint32_t) (rest % bigint_base);
    number->sign = n < 0 ? -1 : 1;
    return bigint_trim(number);
}
