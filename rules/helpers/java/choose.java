// Ways to choose k of n.
static long choose(long n, long k) {
    if (n < 0 || k < 0) {
        throw new IllegalArgumentException("a choice of negative numbers");
    }
    if (k > n) {
        return 0;
    }
    BigInteger ways = BigInteger.ONE;
    for (long i = 1; i <= Math.min(k, n - k); i++) {
        ways = ways.multiply(BigInteger.valueOf(n - i + 1)).divide(BigInteger.valueOf(i));
    }
    return ways.longValueExact();
}
