// The number of bits of the absolute value.
static int64_t bit_length(int64_t n) {
    uint64_t rest = n < 0 ? -(uint64_t) n : (uint64_t) n;
    return rest == 0 ? 0 : 64 - __builtin_clzll(rest);
}
