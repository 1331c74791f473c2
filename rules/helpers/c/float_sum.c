// The sum of floats, added to a start.
static double float_sum(const float_list *numbers, double start) {
    for (int64_t i = 0; i < numbers->length; i++) start += numbers->items[i];
    return start;
}
