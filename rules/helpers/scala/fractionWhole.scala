// The fraction and the whole part of a float.
private def fractionWhole(x: Double): (Double, Double) = {
  val whole = if (x < 0) Math.ceil(x) else Math.floor(x)
  (x - whole, whole)
}
