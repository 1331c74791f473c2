// Ways to choose k of n in order.
inline std::int64_t arrange(std::int64_t n, std::int64_t k) {
    if (n < 0 || k < 0) throw std::invalid_argument("n and k must be non-negative integers");
    std::int64_t ways = k > n ? 0 : 1;
    for (std::int64_t i = 0; ways > 0 && i < k; ++i) ways = multiply(ways, n - i);
    return ways;
}
