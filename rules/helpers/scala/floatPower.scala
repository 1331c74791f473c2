// A power of floats; what has no real result is an error.
private def floatPower(x: Double, exponent: Double): Double = {
  if (x == 0 && exponent < 0) throw new ArithmeticException("zero to a negative power")
  val result = Math.pow(x, exponent)
  if (result.isNaN && !x.isNaN && !exponent.isNaN) throw new IllegalArgumentException("math domain error")
  if (result.isInfinite && !x.isInfinite && !exponent.isInfinite) throw new ArithmeticException("overflow")
  result
}
