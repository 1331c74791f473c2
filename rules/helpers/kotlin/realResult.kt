// A result that must be a number.
private fun realResult(x: Double): Double {
    require(!x.isNaN()) { "math domain error" }
    return x
}
