// The least common multiple.
int lcmOf(int a, int b) => a == 0 || b == 0 ? 0 : multiplyExact((a ~/ a.gcd(b)).abs(), b.abs());
