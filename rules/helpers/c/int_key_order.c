// The order of two keys of a map.
static int int_key_order(const void *a, const void *b) { return int_compare(*(const int64_t *) a, *(const int64_t *) b); }
