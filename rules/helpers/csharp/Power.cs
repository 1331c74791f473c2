// An integer power; what leaves 64 bits is an error.
static long Power(long number, long exponent) => checked((long)BigInteger.Pow(number, (int)exponent));
