// Whether two characters are equal.
static bool char_equal(char a, char b) { return a == b; }
