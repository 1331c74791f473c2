// A quotient; a zero divisor throws.
inline double divide(double a, double b) {
    if (b == 0) throw std::domain_error("division by zero");
    return a / b;
}
