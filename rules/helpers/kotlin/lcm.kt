// The least common multiple.
private fun lcm(a: Long, b: Long): Long = if (a == 0L || b == 0L) 0 else abs(Math.multiplyExact(a / gcd(a, b), b))
