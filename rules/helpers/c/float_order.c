// A total order of floats: not a number comes last.
static int float_order(double a, double b) { return isnan(a) || isnan(b) ? !!isnan(a) - !!isnan(b) : (a > b) - (a < b); }
