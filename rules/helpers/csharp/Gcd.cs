// The greatest common divisor.
static long Gcd(long a, long b) => (long)BigInteger.GreatestCommonDivisor(a, b);
