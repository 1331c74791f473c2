// The remainder of floats with the sign of the divisor.
static double float_floor_mod(double a, double b) {
    if (b == 0) raise_error("ZeroDivisionError", "float modulo");
    double rest = fmod(a, b);
    if (rest == 0) return copysign(0, b);
    return (rest < 0) != (b < 0) ? rest + b : rest;
}
