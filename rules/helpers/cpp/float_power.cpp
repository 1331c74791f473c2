// A power of floats; what has no real result or is out of range throws.
inline double float_power(double base, double exponent) {
    const double result = std::pow(base, exponent);
    if (std::isnan(base) || std::isnan(exponent) || std::isinf(base) || std::isinf(exponent)) return result;
    if (std::isnan(result) || (std::isinf(result) && base == 0)) throw std::invalid_argument("math domain error");
    if (std::isinf(result)) throw std::overflow_error("math range error");
    return result;
}
