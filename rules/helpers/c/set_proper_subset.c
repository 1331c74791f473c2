// Whether the second set has all items of the first, and more.
static bool SET_proper_subset(const SET *a, const SET *b) { return a->length < b->length && SET_subset(a, b); }
