// Fraction and whole part of a float.
inline std::pair<double, double> fraction_whole(double x) {
    double whole = 0;
    const double fraction = std::modf(x, &whole);
    return {fraction, whole};
}
