// Whether two sets have the same items.
static bool SET_equal(const SET *a, const SET *b) { return a->length == b->length && SET_subset(a, b); }
