// A positive big integer with room for some digits.
static bigint *bigint_new(int64_t length) {
    bigint *number = calloc(1, sizeof(bigint) + (size_t) length * sizeof(uint32_t));
    *number = (bigint){.sign = 1, .length = length};
    return number;
}
