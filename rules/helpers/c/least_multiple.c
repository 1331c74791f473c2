// The least common multiple.
static int64_t least_multiple(int64_t a, int64_t b) {
    if (a == 0 || b == 0) return 0;
    return int_abs(multiply(a / greatest_divisor(a, b), b));
}
