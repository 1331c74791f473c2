// A sum that stops where 64 bits do not suffice.
inline std::int64_t add(std::int64_t a, std::int64_t b) {
    std::int64_t sum;
    if (__builtin_add_overflow(a, b, &sum)) throw std::overflow_error("integer overflow");
    return sum;
}
