// The quotient rounded down; a zero divisor throws.
T floorDiv(T)(T a, T b) {
    enforce(b != 0, new ZeroDivisionError("integer division or modulo by zero"));
    static if (isFloatingPoint!T) return floor(a / b);
    else return a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0);
}
