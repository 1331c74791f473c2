// A remainder with the sign of the divisor.
inline std::int64_t floor_mod(std::int64_t a, std::int64_t b) {
    if (b == 0) throw std::domain_error("integer division or modulo by zero");
    const std::int64_t rest = b == -1 ? 0 : a % b;
    return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest;
}
