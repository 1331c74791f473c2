// A quotient; a zero divisor is an error.
private def divide(a: Double, b: Double): Double = if (b == 0) throw new ArithmeticException("division by zero") else a / b
