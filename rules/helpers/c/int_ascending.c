// The order of two integers that are pointed to.
static int int_ascending(const void *a, const void *b) { return int_compare(*(const int64_t *) a, *(const int64_t *) b); }
