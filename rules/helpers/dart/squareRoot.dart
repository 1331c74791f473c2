// The square root of a number that is not negative.
double squareRoot(double x) => x < 0 ? throw ArgumentError('the root of a negative number is not real') : sqrt(x);
