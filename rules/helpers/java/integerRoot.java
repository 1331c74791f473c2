// The integer part of the square root.
static long integerRoot(long n) {
    if (n < 0) {
        throw new IllegalArgumentException("isqrt of a negative number");
    }
    return BigInteger.valueOf(n).sqrt().longValueExact();
}
