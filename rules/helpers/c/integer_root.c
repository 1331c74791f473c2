// The integer part of the square root.
static int64_t integer_root(int64_t n) {
    if (n < 0) raise_error("ValueError", "isqrt() argument must be nonnegative");
    int64_t root = (int64_t) sqrt((double) n);
    while (root > 0 && root > n / root) root--;
    while (root + 1 <= n / (root + 1)) root++;
    return root;
}
