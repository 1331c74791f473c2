// Whether two floats are equal.
static bool float_equal(double a, double b) { return a == b; }
