// The larger of two floats, the first where neither is.
static double LargerFloat(double a, double b) => b > a ? b : a;
