// The least common multiple.
static long Lcm(long a, long b) => a == 0 || b == 0 ? 0 : Math.Abs(checked(a / Gcd(a, b) * b));
