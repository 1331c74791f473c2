// A power of floats as a function of mathematics: what zero has none of is outside its domain.
inline double real_power(double base, double exponent) {
    if (base == 0 && exponent < 0) throw std::invalid_argument("math domain error");
    return float_power(base, exponent);
}
