// The distance between two points.
static double distance_of(const float_list *a, const float_list *b) {
    if (a->length != b->length) raise_error("ValueError", "both points must have the same number of dimensions");
    double total = 0;
    for (int64_t i = 0; i < a->length; i++) total = hypot(total, a->items[i] - b->items[i]);
    return total;
}
