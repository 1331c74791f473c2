// A remainder with the sign of the divisor.
private fun floatMod(a: Double, b: Double): Double {
    if (b == 0.0) throw ArithmeticException("modulo by zero")
    val rest = a.mod(b)
    return if (rest == 0.0) Math.copySign(0.0, b) else rest
}
