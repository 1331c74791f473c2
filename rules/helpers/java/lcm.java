// The least common multiple.
static long lcm(long a, long b) {
    return a == 0 || b == 0 ? 0 : Math.abs(Math.multiplyExact(a / gcd(a, b), b));
}
