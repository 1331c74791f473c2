// Whether all items of the first set are in the second.
static bool SET_subset(const SET *a, const SET *b) { return SET_difference(a, b)->length == 0; }
