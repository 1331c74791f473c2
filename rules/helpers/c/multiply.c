// A product that must fit into 64 bits.
static int64_t multiply(int64_t a, int64_t b) {
    int64_t result;
    if (__builtin_mul_overflow(a, b, &result)) raise_error("OverflowError", "integer overflow");
    return result;
}
