// The smaller of two floats, the first where neither is.
static double smallerFloat(double a, double b) {
    return b < a ? b : a;
}
