// A hash of a big integer.
static uint64_t bigint_hash(const bigint *number) {
    uint64_t hash = (uint64_t) number->sign;
    for (int64_t i = 0; i < number->length; i++) hash = hash * 31 + number->digits[i];
    return hash;
}
