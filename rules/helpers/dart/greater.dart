// The larger of two floats, the first where neither is.
double greater(double a, double b) => b > a ? b : a;
