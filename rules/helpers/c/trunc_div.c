// The quotient rounded towards zero; the smallest number divided by -1 is itself.
static int64_t trunc_div(int64_t a, int64_t b) {
    if (b == 0) raise_error("ZeroDivisionError", "/ by zero");
    return b == -1 ? (int64_t) -(uint64_t) a : a / b;
}
