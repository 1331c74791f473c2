// Whether two byte strings are equal.
static bool bytes_equal(const bytes *a, const bytes *b) { return int_list_equal(a, b); }
