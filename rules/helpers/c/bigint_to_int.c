// A big integer that must fit into 64 bits.
static int64_t bigint_to_int(const bigint *number) {
    int64_t value = 0;
    for (int64_t i = number->length - 1; i >= 0; i--) {
        value = add(multiply(value, (int64_t) bigint_base), number->sign * (int64_t) number->digits[i]);
    }
    return value;
}
