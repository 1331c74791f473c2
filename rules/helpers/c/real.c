// A result that must be a number.
static double real(double x) {
    if (isnan(x)) raise_error("ValueError", "math domain error");
    return x;
}
