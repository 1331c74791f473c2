// The items of both sets.
static SET *SET_intersection(const SET *a, const SET *b) { return SET_difference(a, SET_difference(a, b)); }
