// A float without its fraction; what is too large is the nearest bound, NaN is 0.
static long Saturated(double x, long low, long high) => double.IsNaN(x) ? 0 : x >= high ? high : x <= low ? low : (long)x;
