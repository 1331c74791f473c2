// Ways to choose k of n.
inline std::int64_t choose(std::int64_t n, std::int64_t k) {
    if (n < 0 || k < 0) throw std::invalid_argument("n and k must be non-negative integers");
    std::int64_t ways = k > n ? 0 : 1;
    for (std::int64_t i = 0; ways > 0 && i < std::min(k, n - k); ++i) ways = multiply(ways, n - i) / (i + 1);
    return ways;
}
