// A mantissa between 0.5 and 1, and a power of 2.
private fun mantissaExponent(x: Double): Pair<Double, Long> {
    val exponent = if (x == 0.0) 0 else Math.getExponent(x) + 1
    return Pair(Math.scalb(x, -exponent), exponent.toLong())
}
