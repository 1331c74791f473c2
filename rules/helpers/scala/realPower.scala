// A power of floats as a function of mathematics: what zero has none of is outside its domain.
private def realPower(x: Double, exponent: Double): Double =
  if (x == 0 && exponent < 0) throw new IllegalArgumentException("math domain error") else floatPower(x, exponent)
