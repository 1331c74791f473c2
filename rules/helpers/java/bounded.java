// A function's value at a float, which must not leave the floats.
static double bounded(UnaryOperator<Double> function, double x) {
    double result = function.apply(x);
    if (Double.isInfinite(result) && Double.isFinite(x)) {
        throw new ArithmeticException("overflow");
    }
    return result;
}
