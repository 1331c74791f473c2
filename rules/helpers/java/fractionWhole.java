// The fraction and the whole part of a float.
static Pair<Double, Double> fractionWhole(double x) {
    double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
    return new Pair<>(x - whole, whole);
}
