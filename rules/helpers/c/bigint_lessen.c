// A big integer made smaller by the size of another, which is no larger.
static const bigint *bigint_lessen(const bigint *a, const bigint *b) {
    bigint *rest = bigint_new(a->length);
    int64_t borrow = 0;
    for (int64_t i = 0; i < a->length; i++) {
        int64_t digit = (int64_t) a->digits[i] - borrow - (i < b->length ? b->digits[i] : 0);
        borrow = digit < 0;
        rest->digits[i] = (uint32_t) (digit + (borrow ? (int64_t) bigint_base : 0));
    }
    rest->sign = a->sign;
    return bigint_trim(rest);
}
