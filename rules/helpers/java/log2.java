// The logarithm to base 2, exact for powers of two.
static double log2(double x) {
    double rounded = Math.rint(logarithm(x) / Math.log(2));
    return Math.pow(2, rounded) == x ? rounded : Math.log(x) / Math.log(2);
}
