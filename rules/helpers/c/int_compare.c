// The order of two integers.
static int int_compare(int64_t a, int64_t b) { return (a > b) - (a < b); }
