// The larger of two floats.
static double float_max(double a, double b) { return b > a ? b : a; }
