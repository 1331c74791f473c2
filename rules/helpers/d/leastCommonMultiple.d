// The least common multiple.
long leastCommonMultiple(long a, long b) { return a == 0 || b == 0 ? 0 : (checked!Throw(abs(a)) / gcd(abs(a), abs(b)) * abs(b)).get; }
