// A power of floats; what has no real result or is out of range throws.
inline double float_power(double base, double exponent) {
    if (base == 0 && exponent < 0) throw std::domain_error("0.0 cannot be raised to a negative power");
    const double result = std::pow(base, exponent);
    if (std::isnan(base) || std::isnan(exponent) || std::isinf(base) || std::isinf(exponent)) return result;
    if (std::isnan(result)) throw std::invalid_argument("math domain error");
    if (std::isinf(result)) throw std::overflow_error("math range error");
    return result;
}
