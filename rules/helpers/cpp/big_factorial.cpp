// The product of 1 to n, of any size.
inline BigInt big_factorial(std::int64_t n) {
    if (n < 0) throw std::invalid_argument("factorial() not defined for negative values");
    BigInt product = 1;
    for (std::int64_t factor = 2; factor <= n; ++factor) product *= factor;
    return product;
}
