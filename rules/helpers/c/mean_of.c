// The arithmetic mean.
static double mean_of(const float_list *numbers) {
    if (numbers->length == 0) raise_error("StatisticsError", "mean requires at least one data point");
    return exact_sum(numbers) / (double) numbers->length;
}
