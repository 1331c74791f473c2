// A quotient rounded towards minus infinity.
inline double float_div(double a, double b) {
    if (b == 0) throw std::domain_error("float floor division by zero");
    const double rest = std::fmod(a, b), quotient = (a - rest) / b - (rest != 0 && (rest < 0) != (b < 0));
    return quotient == 0 ? std::copysign(0.0, a / b) : std::round(quotient);
}
