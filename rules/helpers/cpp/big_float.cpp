// The nearest float of a large integer.
inline double big_float(const BigInt& value) {
    const double result = std::strtod(value.text().c_str(), nullptr);
    if (std::isinf(result)) throw std::overflow_error("int too large to convert to float");
    return result;
}
