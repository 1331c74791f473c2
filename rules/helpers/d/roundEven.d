// The nearest integer, a tie to the even one.
double roundEven(double x) { return nearbyint(x); }
