// A quotient rounded towards minus infinity.
inline std::int64_t floor_div(std::int64_t a, std::int64_t b) {
    if (b == 0) throw std::domain_error("integer division or modulo by zero");
    if (b == -1 && a == INT64_MIN) throw std::overflow_error("integer overflow");
    return a / b - (a % b != 0 && (a < 0) != (b < 0));
}
