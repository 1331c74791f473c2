// A result that must be real.
double realResult(double x) => x.isNaN ? throw ArgumentError('there is no real result') : x;
