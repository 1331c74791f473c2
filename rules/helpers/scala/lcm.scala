// The least common multiple.
private def lcm(a: Long, b: Long): Long = if (a == 0 || b == 0) 0 else Math.abs(Math.multiplyExact(a / gcd(a, b), b))
