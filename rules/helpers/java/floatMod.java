// The remainder of floats with the sign of the divisor.
static double floatMod(double a, double b) {
    if (b == 0) {
        throw new ArithmeticException("modulo by zero");
    }
    double rest = a % b;
    if (rest == 0) {
        return Math.copySign(0.0, b);
    }
    return (rest < 0) != (b < 0) ? rest + b : rest;
}
