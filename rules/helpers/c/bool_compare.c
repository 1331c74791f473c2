// The order of two truth values.
static int bool_compare(bool a, bool b) { return a - b; }
