// A remainder with the sign of the divisor.
inline double float_mod(double a, double b) {
    if (b == 0) throw std::domain_error("float modulo by zero");
    const double rest = std::fmod(a, b);
    if (rest == 0) return std::copysign(0.0, b);
    return (rest < 0) != (b < 0) ? rest + b : rest;
}
