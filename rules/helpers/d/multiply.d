// A product that stops where 64 bits do not suffice.
long multiply(long a, long b) {
    bool overflow;
    const result = muls(a, b, overflow);
    if (overflow) throw new OverflowError("integer overflow");
    return result;
}
