// The quotient of floats rounded down.
static double float_floor_div(double a, double b) {
    double rest = float_floor_mod(a, b), quotient = (a - rest) / b;
    return quotient == 0 ? copysign(0, a / b) : round(quotient);
}
