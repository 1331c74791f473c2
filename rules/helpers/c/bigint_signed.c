// A big integer with another sign.
static const bigint *bigint_signed(const bigint *number, int sign) {
    bigint *copy = bigint_new(number->length);
    memcpy(copy->digits, number->digits, (size_t) number->length * sizeof(uint32_t));
    copy->sign = sign;
    return bigint_trim(copy);
}
