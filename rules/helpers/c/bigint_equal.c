// Whether two big integers are equal.
static bool bigint_equal(const bigint *a, const bigint *b) { return bigint_compare(a, b) == 0; }
