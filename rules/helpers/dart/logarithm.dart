// The logarithm of a positive number.
double logarithm(double x) => x <= 0 ? throw ArgumentError('the logarithm of a number that is not positive') : log(x);
