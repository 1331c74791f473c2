// An integer power; it stops where 64 bits do not suffice.
long power(long base, long exponent) {
    if (exponent < 0) throw new ValueError("negative exponent");
    if (base == 0 || base == 1) return exponent == 0 ? 1 : base;
    if (base == -1) return exponent % 2 == 0 ? 1 : -1;
    long result = 1;
    foreach (_; 0 .. exponent) result = (checked!Throw(result) * base).get;
    return result;
}
