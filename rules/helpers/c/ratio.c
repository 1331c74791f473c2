// A quotient of floats; a zero divisor is an error.
static double ratio(double a, double b) {
    if (b == 0) raise_error("ZeroDivisionError", "float division by zero");
    return a / b;
}
