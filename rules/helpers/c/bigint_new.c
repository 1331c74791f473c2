// A positive big integer with room for some digits.
static bigint *bigint_new(int64_t length) {
    bigint *number = calloc(1, sizeof(bigint) + (size_t) length * sizeof(uint32_t));
    number->sign = 1;
    number->length = length;
    return number;
}
