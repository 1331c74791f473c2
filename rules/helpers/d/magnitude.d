// How far an integer is from zero; that of the least one does not fit.
long magnitude(long a) {
    if (a == long.min) throw new OverflowError("integer overflow");
    return abs(a);
}
