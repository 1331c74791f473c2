// The larger of two integers.
static int64_t int_max(int64_t a, int64_t b) { return b > a ? b : a; }
