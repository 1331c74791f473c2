// An operand that must be above zero.
static double positive(double x) {
    if (x <= 0) raise_error("ValueError", "math domain error");
    return x;
}
