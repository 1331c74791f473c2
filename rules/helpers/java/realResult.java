// A result that must be a number.
static double realResult(double x) {
    if (Double.isNaN(x)) {
        throw new IllegalArgumentException("math domain error");
    }
    return x;
}
