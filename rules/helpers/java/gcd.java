// The greatest common divisor.
static long gcd(long a, long b) {
    while (b != 0) {
        long rest = a % b;
        a = b;
        b = rest;
    }
    return Math.abs(a);
}
