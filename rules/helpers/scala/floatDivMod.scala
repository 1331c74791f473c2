// A floor quotient and its remainder.
private def floatDivMod(a: Double, b: Double): (Double, Double) = {
  val rest = floatMod(a, b)
  (Math.rint((a - rest) / b), rest)
}
