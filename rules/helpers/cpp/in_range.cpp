// A result that must be finite.
inline double in_range(double x) {
    if (std::isinf(x)) throw std::overflow_error("math range error");
    return x;
}
