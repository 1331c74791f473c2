// A quotient of floats; a zero divisor raises.
double divide(num a, num b) => b == 0 ? throw ZeroDivisionError('float division by zero') : a / b;
