// A quotient; a zero divisor is an error.
static double Divide(double a, double b) => b == 0 ? throw new DivideByZeroException("division by zero") : a / b;
