// A difference that must fit into 64 bits.
static int64_t subtract(int64_t a, int64_t b) {
    int64_t result;
    if (__builtin_sub_overflow(a, b, &result)) raise_error("OverflowError", "integer overflow");
    return result;
}
