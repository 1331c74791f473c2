// The order of two integers.
static int int32_compare(int32_t a, int32_t b) { return (a > b) - (a < b); }
