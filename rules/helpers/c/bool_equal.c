// Whether two truth values are equal.
static bool bool_equal(bool a, bool b) { return a == b; }
