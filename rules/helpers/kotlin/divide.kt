// A quotient; a zero divisor is an error.
private fun divide(a: Double, b: Double): Double = if (b == 0.0) throw ArithmeticException("division by zero") else a / b
