// The remainder with the sign of the dividend.
static int64_t trunc_mod(int64_t a, int64_t b) {
    if (b == 0) raise_error("ZeroDivisionError", "/ by zero");
    return b == -1 ? 0 : a % b;
}
