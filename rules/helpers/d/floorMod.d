// The remainder with the sign of the divisor; a zero divisor throws.
T floorMod(T)(T a, T b) {
    enforce(b != 0, new ZeroDivisionError("integer modulo by zero"));
    static if (isFloatingPoint!T) {
        const rest = fmod(a, b);
        if (rest == 0) return copysign(T(0), b);
    } else const rest = a % b;
    return rest != 0 && (rest < 0) != (b < 0) ? T(rest + b) : T(rest);
}
