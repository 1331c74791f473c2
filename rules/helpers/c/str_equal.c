// Whether two texts are equal.
static bool str_equal(const char *a, const char *b) { return strcmp(a, b) == 0; }
