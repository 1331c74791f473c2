// The digits of an integer in a base, after a prefix.
static string Prefixed(BigInteger value, int radix, string prefix) => (value < 0 ? "-" : "") + prefix + ToBase(BigInteger.Abs(value), radix);
