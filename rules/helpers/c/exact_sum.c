// The correctly rounded sum of floats: partial sums that do not overlap (Shewchuk).
static double exact_sum(const float_list *numbers) {
    float_list *partials = calloc(1, sizeof *partials);
    for (int64_t i = 0; i < numbers->length; i++) {
        double x = numbers->items[i];
        int64_t kept = 0;
        for (int64_t k = 0; k < partials->length; k++) {
            double y = partials->items[k], big = fabs(x) < fabs(y) ? y : x, small = fabs(x) < fabs(y) ? x : y;
            double sum = big + small, rest = small - (sum - big);
            if (rest != 0) partials->items[kept++] = rest;
            x = sum;
        }
        partials->length = kept;
        list_append(partials, x);
    }
    long double total = 0;
    for (int64_t k = partials->length - 1; k >= 0; k--) total += partials->items[k];
    return (double) total;
}
