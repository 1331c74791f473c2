// The order of two floats.
static int float_compare(double a, double b) { return (a > b) - (a < b); }
