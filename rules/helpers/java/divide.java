// A quotient of floats; a zero divisor is an error.
static double divide(double a, double b) {
    if (b == 0) {
        throw new ArithmeticException("division by zero");
    }
    return a / b;
}
