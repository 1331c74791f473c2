// A function's value at a float, which must not leave the floats.
private fun bounded(function: (Double) -> Double, x: Double): Double {
    val result = function(x)
    return if (result.isInfinite() && x.isFinite()) throw ArithmeticException("overflow") else result
}
