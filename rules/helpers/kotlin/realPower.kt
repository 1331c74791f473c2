// A power of floats as a function of mathematics: what zero has none of is outside its domain.
private fun realPower(x: Double, exponent: Double): Double {
    require(x != 0.0 || exponent >= 0) { "math domain error" }
    return floatPower(x, exponent)
}
