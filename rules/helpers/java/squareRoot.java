// The square root of what is not negative.
static double squareRoot(double x) {
    if (x < 0) {
        throw new IllegalArgumentException("math domain error");
    }
    return Math.sqrt(x);
}
