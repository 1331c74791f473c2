// Mantissa and exponent of a float.
inline std::pair<double, std::int64_t> mantissa_exponent(double x) {
    int exponent = 0;
    const double mantissa = std::frexp(x, &exponent);
    return {mantissa, exponent};
}
