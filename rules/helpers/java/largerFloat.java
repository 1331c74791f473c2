// The larger of two floats, the first where neither is.
static double largerFloat(double a, double b) {
    return b > a ? b : a;
}
