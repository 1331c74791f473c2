// The quotient rounded down.
static int64_t floor_div(int64_t a, int64_t b) {
    if (b == 0) raise_error("ZeroDivisionError", "integer division or modulo by zero");
    if (b == -1) return subtract(0, a);
    return a / b - (a % b != 0 && (a < 0) != (b < 0));
}
