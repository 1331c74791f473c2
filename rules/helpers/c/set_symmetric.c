// The items of exactly one of two sets.
static SET *SET_symmetric(const SET *a, const SET *b) { return SET_union(SET_difference(a, b), SET_difference(b, a)); }
