// A float correctly rounded to a number of decimals, exact halves to even.
inline double round_to(double x, std::int64_t digits) {
    if (!std::isfinite(x) || digits > 300) return x;
    if (digits < 0) return std::nearbyint(x / std::pow(10.0, -digits)) * std::pow(10.0, -digits);
    return std::stod(fixed(x, digits));
}
