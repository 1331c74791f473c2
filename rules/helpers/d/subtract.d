// A difference that stops where 64 bits do not suffice.
long subtract(long a, long b) {
    bool overflow;
    const result = subs(a, b, overflow);
    if (overflow) throw new OverflowError("integer overflow");
    return result;
}
