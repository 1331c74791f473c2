// Ways to choose k of n.
static int64_t choose(int64_t n, int64_t k) {
    if (n < 0 || k < 0) raise_error("ValueError", "comb() needs non-negative integers");
    if (k > n) return 0;
    int64_t result = 1;
    for (int64_t i = 1; i <= int_min(k, n - k); i++) result = multiply(result, n - i + 1) / i;
    return result;
}
