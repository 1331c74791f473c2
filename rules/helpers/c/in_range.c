// A result of arithmetic on floats that must not be infinite.
static double in_range(double x) {
    if (isinf(x)) raise_error("OverflowError", "result out of range");
    return x;
}
