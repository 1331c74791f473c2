// How many are true.
static int64_t bool_sum(const bool_list *flags, int64_t start) {
    for (int64_t i = 0; i < flags->length; i++) start += flags->items[i];
    return start;
}
