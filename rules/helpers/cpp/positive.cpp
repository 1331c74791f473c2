// The argument of a logarithm; one that has none throws.
inline double positive(double x) {
    if (x <= 0) throw std::invalid_argument("math domain error");
    return x;
}
