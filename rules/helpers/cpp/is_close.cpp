// Whether two numbers are close by a relative and an absolute tolerance.
inline bool is_close(double a, double b, double relative, double absolute) {
    return a == b || (std::isfinite(a) && std::isfinite(b) && std::abs(a - b) <= std::max(relative * std::max(std::abs(a), std::abs(b)), absolute));
}
