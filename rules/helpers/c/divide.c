// A quotient; a zero divisor is an error.
static double divide(double a, double b) {
    if (b == 0) raise_error("ZeroDivisionError", "division by zero");
    return a / b;
}
