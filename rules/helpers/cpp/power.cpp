// An integer power that stops where 64 bits do not suffice.
inline std::int64_t power(std::int64_t base, std::int64_t exponent) {
    if (exponent < 0) throw std::invalid_argument("negative exponent");
    std::int64_t result = 1;
    for (; exponent > 0 && result != 0; --exponent) {
        if (base == 1 || (base == -1 && exponent % 2 == 0)) return result;
        if (base == -1) return -result;
        result = multiply(result, base);
    }
    return result;
}
