// The logarithm to base 10 of what is positive.
private fun log10(x: Double): Double {
    require(x > 0 || x.isNaN()) { "math domain error" }
    return Math.log10(x)
}
