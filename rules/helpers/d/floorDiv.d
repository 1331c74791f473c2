// The quotient rounded down; a zero divisor throws.
T floorDiv(T)(T a, T b) {
    if (b == 0) throw new ZeroDivisionError("division by zero");
    static if (isFloatingPoint!T) return floor(a / b);
    else {
        const quotient = a / b;
        return a % b != 0 && (a < 0) != (b < 0) ? T(quotient - 1) : T(quotient);
    }
}
