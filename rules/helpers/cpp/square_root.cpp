// A square root; a negative number throws.
inline double square_root(double x) {
    if (x < 0) throw std::invalid_argument("math domain error");
    return std::sqrt(x);
}
