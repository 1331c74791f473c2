// The logarithm to base 2 of what is positive.
private fun log2(x: Double): Double {
    val rounded = Math.rint(logarithm(x) / Math.log(2.0))
    return if (Math.pow(2.0, rounded) == x) rounded else Math.log(x) / Math.log(2.0)
}
