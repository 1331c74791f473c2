// An integer power; what leaves 64 bits is an error.
static long power(long base, long exponent) {
    if (exponent < 0) {
        throw new ArithmeticException("a negative power is no integer");
    }
    long result = 1;
    for (long i = 0; i < exponent && result != 0; i++) {
        if (base == 1 || base == -1) {
            return exponent % 2 == 0 ? 1 : base;
        }
        result = Math.multiplyExact(result, base);
    }
    return result;
}
