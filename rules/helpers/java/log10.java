// The logarithm to base 10 of what is positive.
static double log10(double x) {
    if (x <= 0) {
        throw new IllegalArgumentException("math domain error");
    }
    return Math.log10(x);
}
