// An integer with the other sign; that of the least one does not fit.
long negated(long a) {
    if (a == long.min) throw new OverflowError("integer overflow");
    return -a;
}
