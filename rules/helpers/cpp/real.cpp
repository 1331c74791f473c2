// A result that must be a number.
inline double real(double x) {
    if (std::isnan(x)) throw std::invalid_argument("math domain error");
    return x;
}
