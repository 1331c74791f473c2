// The natural logarithm of what is positive.
private fun logarithm(x: Double): Double {
    require(x > 0 || x.isNaN()) { "math domain error" }
    return Math.log(x)
}
