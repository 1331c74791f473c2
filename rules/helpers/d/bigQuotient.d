// The quotient of two big integers as a float.
double bigQuotient(BigInt a, BigInt b) {
    if (b == 0) throw new ZeroDivisionError("division by zero");
    return a.toDecimalString.to!real / b.toDecimalString.to!real;
}
