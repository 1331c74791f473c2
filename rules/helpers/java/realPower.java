// A power of floats as a function of mathematics: what zero has none of is outside its domain.
static double realPower(double base, double exponent) {
    if (base == 0 && exponent < 0) {
        throw new IllegalArgumentException("math domain error");
    }
    return floatPower(base, exponent);
}
