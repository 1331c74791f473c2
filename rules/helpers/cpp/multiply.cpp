// A product that stops where 64 bits do not suffice.
inline std::int64_t multiply(std::int64_t a, std::int64_t b) {
    if (__builtin_mul_overflow(a, b, &a)) throw std::overflow_error("integer overflow");
    return a;
}
