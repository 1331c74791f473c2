// The square root of what is not negative.
private fun squareRoot(x: Double): Double {
    require(x >= 0 || x.isNaN()) { "math domain error" }
    return sqrt(x)
}
