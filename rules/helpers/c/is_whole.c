// Whether a float is a whole number.
static bool is_whole(double x) { return isfinite(x) && floor(x) == x; }
