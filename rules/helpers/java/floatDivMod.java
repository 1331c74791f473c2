// Floor quotient and remainder of floats.
static Pair<Double, Double> floatDivMod(double a, double b) {
    double rest = floatMod(a, b);
    return new Pair<>(Math.rint((a - rest) / b), rest);
}
