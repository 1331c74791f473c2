// An integer power that must fit into 64 bits.
static int64_t power(int64_t base, int64_t exponent) {
    if (exponent < 0) raise_error("ValueError", "negative exponent");
    int64_t result = 1;
    for (; exponent > 0; exponent--) {
        if (base == 0 || base == 1) return base;
        if (base == -1) return exponent % 2 == 0 ? result : -result;
        result = multiply(result, base);
    }
    return result;
}
