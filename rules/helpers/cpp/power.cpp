// An integer power that stops where 64 bits do not suffice.
inline std::int64_t power(std::int64_t base, std::int64_t exponent) {
    if (exponent < 0) throw std::invalid_argument("negative exponent");
    const std::int64_t half = exponent > 1 ? power(base, exponent / 2) : 1;
    return multiply(multiply(half, half), exponent % 2 == 1 ? base : 1);
}
