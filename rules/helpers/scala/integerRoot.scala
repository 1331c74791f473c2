// The integer part of a square root.
private def integerRoot(n: Long): Long = {
  if (n < 0) throw new IllegalArgumentException("isqrt of a negative number")
  BigInt(n).bigInteger.sqrt.longValue
}
