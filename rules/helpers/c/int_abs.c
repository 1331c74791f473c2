// The absolute value.
static int64_t int_abs(int64_t n) { return n < 0 ? subtract(0, n) : n; }
