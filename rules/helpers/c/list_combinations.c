// All choices of n items in order.
static LISTS *LIST_combinations(const LIST *list, int64_t n, bool again) {
    LISTS *out = calloc(1, sizeof *out);
    LIST_combine(list, n, 0, again ? 0 : 1, calloc(1, sizeof(LIST)), out);
    return out;
}
