// A function's value at a float, which must not leave the floats.
static double bounded(double (*function)(double), double x) {
    double result = function(x);
    if (isinf(result) && isfinite(x)) raise_error("OverflowError", "math range error");
    return result;
}
