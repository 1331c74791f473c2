// The least common multiple.
inline std::int64_t lcm(std::int64_t a, std::int64_t b) {
    return a == 0 || b == 0 ? 0 : multiply(std::abs(a / std::gcd(a, b)), std::abs(b));
}
