// A sum that stops where 64 bits do not suffice.
long add(long a, long b) {
    bool overflow;
    const result = adds(a, b, overflow);
    if (overflow) throw new OverflowError("integer overflow");
    return result;
}
