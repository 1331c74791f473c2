// The quotient of two floats; a zero divisor throws.
double divide(double a, double b) {
    if (b == 0) throw new ZeroDivisionError("division by zero");
    return a / b;
}
