// The integers of a range.
static int_list *int_range(int64_t start, int64_t stop, int64_t step) {
    int_list *numbers = calloc(1, sizeof *numbers);
    if (step == 0) raise_error("ValueError", "range() arg 3 must not be zero");
    for (int64_t i = start; step > 0 ? i < stop : i > stop; i += step) list_append(numbers, i);
    return numbers;
}
