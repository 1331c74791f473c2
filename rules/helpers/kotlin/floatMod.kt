// A remainder with the sign of the divisor.
private fun floatMod(a: Double, b: Double): Double = if (b == 0.0) throw ArithmeticException("modulo by zero") else a.mod(b)
