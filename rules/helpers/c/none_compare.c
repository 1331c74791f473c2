// There is only one none.
static int none_compare(none a, none b) { return a - b; }
