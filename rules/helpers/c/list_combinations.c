// All choices of n items in order.
static LISTS *LIST_combinations(const LIST *list, int64_t n, bool again) {
    LISTS *out = LISTS_new();
    LIST_combine(list, n, 0, again ? 0 : 1, LIST_new(), out);
    return out;
}
