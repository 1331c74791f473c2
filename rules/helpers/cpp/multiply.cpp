// A product that stops where 64 bits do not suffice.
inline std::int64_t multiply(std::int64_t a, std::int64_t b) {
    std::int64_t product;
    if (__builtin_mul_overflow(a, b, &product)) throw std::overflow_error("integer overflow");
    return product;
}
