// The decimal text of an integer.
static const char *int_text(int64_t n) { return str_format("%" PRId64, n); }
