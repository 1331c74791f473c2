// Ways to choose k of n in order.
static int64_t arrange(int64_t n, int64_t k) {
    if (n < 0 || k < 0) raise_error("ValueError", "perm() needs non-negative integers");
    int64_t result = k > n ? 0 : 1;
    for (int64_t i = 0; i < k && result != 0; i++) result = multiply(result, n - i);
    return result;
}
