// There is only one none.
static bool none_equal(none a, none b) { return a == b; }
