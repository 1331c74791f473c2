// A mantissa between 0.5 and 1, and a power of 2.
private def mantissaExponent(x: Double): (Double, Long) = {
  val exponent = if (x == 0) 0 else Math.getExponent(x) + 1
  (Math.scalb(x, -exponent), exponent.toLong)
}
