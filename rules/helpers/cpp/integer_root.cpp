// The integer part of a square root.
inline std::int64_t integer_root(std::int64_t n) {
    if (n < 0) throw std::invalid_argument("isqrt() argument must be nonnegative");
    std::int64_t root = std::sqrt(static_cast<double>(n));
    while (root > 0 && root > n / root) --root;
    while (root + 1 <= n / (root + 1)) ++root;
    return root;
}
