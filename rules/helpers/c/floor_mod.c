// The remainder with the sign of the divisor.
static int64_t floor_mod(int64_t a, int64_t b) {
    if (b == 0) raise_error("ZeroDivisionError", "integer division or modulo by zero");
    int64_t rest = b == -1 ? 0 : a % b;
    return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest;
}
