// A function's value at a float, which must not leave the floats.
private def bounded(function: Double => Double, x: Double): Double = {
  val result = function(x)
  if (result.isInfinite && !x.isInfinite) throw new ArithmeticException("overflow") else result
}
