// The sum of integers, added to a start.
static int64_t int_sum(const int_list *numbers, int64_t start) {
    for (int64_t i = 0; i < numbers->length; i++) start = add(start, numbers->items[i]);
    return start;
}
