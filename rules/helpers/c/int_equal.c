// Whether two integers are equal.
static bool int_equal(int64_t a, int64_t b) { return a == b; }
