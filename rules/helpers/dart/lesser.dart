// The smaller of two floats, the first where neither is.
double lesser(double a, double b) => b < a ? b : a;
