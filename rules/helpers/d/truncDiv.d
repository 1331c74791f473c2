// The quotient rounded towards zero; a zero divisor throws.
T truncDiv(T)(T a, T b) {
    if (b == 0) throw new ZeroDivisionError("division by zero");
    return a / b;
}
