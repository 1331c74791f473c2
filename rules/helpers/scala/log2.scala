// The logarithm to base 2 of what is positive.
private def log2(x: Double): Double = {
  val rounded = Math.rint(logarithm(x) / Math.log(2))
  if (Math.pow(2, rounded) == x) rounded else Math.log(x) / Math.log(2)
}
