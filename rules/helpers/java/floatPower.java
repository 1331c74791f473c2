// A power of floats, which must be real and finite.
static double floatPower(double base, double exponent) {
    if (base == 0 && exponent < 0) {
        throw new ArithmeticException("0.0 cannot be raised to a negative power: division by zero");
    }
    double power = Math.pow(base, exponent);
    if (!Double.isFinite(power) && Double.isFinite(base) && Double.isFinite(exponent)) {
        throw Double.isNaN(power) ? new IllegalArgumentException("math domain error") : new ArithmeticException("overflow");
    }
    return power;
}
