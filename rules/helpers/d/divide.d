// The quotient of two floats; a zero divisor throws.
double divide(double a, double b) { return b != 0 ? a / b : throw new ZeroDivisionError("division by zero"); }
