// The greatest common divisor.
private def gcd(a: Long, b: Long): Long = if (b == 0) Math.abs(a) else gcd(b, a % b)
