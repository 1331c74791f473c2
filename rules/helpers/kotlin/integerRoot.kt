// The integer part of a square root.
private fun integerRoot(n: Long): Long {
    require(n >= 0) { "isqrt of a negative number" }
    return BigInteger.valueOf(n).sqrt().toLong()
}
