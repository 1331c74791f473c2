// The smaller of two floats, the first where neither is.
static double SmallerFloat(double a, double b) => b < a ? b : a;
