// A result that must be finite.
double inRange(double x) {
    if (isInfinity(x)) throw new OverflowError("math range error");
    return x;
}
