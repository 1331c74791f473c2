// A remainder with the sign of the divisor.
private def floatMod(a: Double, b: Double): Double = {
  if (b == 0) throw new ArithmeticException("modulo by zero")
  val rest = a % b
  if (rest == 0) Math.copySign(0.0, b) else if ((rest < 0) != (b < 0)) rest + b else rest
}
