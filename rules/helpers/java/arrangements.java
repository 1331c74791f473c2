// Ways to choose k of n in order.
static long arrangements(long n, long k) {
    long ways = k > n ? 0 : 1;
    for (long i = 0; i < k && ways != 0; i++) {
        ways = Math.multiplyExact(ways, n - i);
    }
    return ways;
}
