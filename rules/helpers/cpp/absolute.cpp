// The absolute value of an integer, which 64 bits must hold.
inline std::int64_t absolute(std::int64_t n) {
    if (n == std::numeric_limits<std::int64_t>::min()) throw std::overflow_error("integer overflow");
    return std::abs(n);
}
