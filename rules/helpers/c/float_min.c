// The smaller of two floats.
static double float_min(double a, double b) { return b < a ? b : a; }
