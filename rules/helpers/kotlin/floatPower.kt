// A power of floats; what has no real result is an error.
private fun floatPower(x: Double, exponent: Double): Double {
    if (x == 0.0 && exponent < 0) {
        throw ArithmeticException("zero to a negative power")
    }
    val power = Math.pow(x, exponent)
    if (power.isNaN() && !x.isNaN() && !exponent.isNaN()) throw IllegalArgumentException("math domain error")
    return if (power.isInfinite() && x.isFinite() && exponent.isFinite()) throw ArithmeticException("overflow") else power
}
