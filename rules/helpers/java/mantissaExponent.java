// Mantissa and exponent of a float.
static Pair<Double, Long> mantissaExponent(double x) {
    if (x == 0) {
        return new Pair<>(x, 0L);
    }
    long exponent = Math.getExponent(x) + 1;
    return new Pair<>(x / Math.pow(2, exponent), exponent);
}
