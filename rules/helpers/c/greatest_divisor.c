// The greatest common divisor.
static int64_t greatest_divisor(int64_t a, int64_t b) { return b == 0 ? int_abs(a) : greatest_divisor(b, a % b); }
