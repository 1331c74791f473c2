// A quotient of floats; a zero divisor throws, and says what was divided.
inline double ratio(double a, double b) {
    if (b == 0) throw std::domain_error("float division by zero");
    return a / b;
}
