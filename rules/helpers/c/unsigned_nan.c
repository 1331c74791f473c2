// A float for printf, which would write the sign of what is no number: inf - inf has one.
static double unsigned_nan(double x) { return isnan(x) ? NAN : x; }
