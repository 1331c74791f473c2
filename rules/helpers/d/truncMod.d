// The remainder with the sign of the dividend; a zero divisor throws.
T truncMod(T)(T a, T b) {
    if (b == 0) throw new ZeroDivisionError("modulo by zero");
    return a % b;
}
