// The product of 1 to n.
inline std::int64_t factorial(std::int64_t n) {
    if (n < 0) throw std::invalid_argument("factorial() not defined for negative values");
    return n < 2 ? 1 : multiply(n, factorial(n - 1));
}
