// The natural logarithm of what is positive.
static double logarithm(double x) {
    if (x <= 0) {
        throw new IllegalArgumentException("math domain error");
    }
    return Math.log(x);
}
