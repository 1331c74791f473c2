// The fraction and the whole part of a float.
private fun fractionWhole(x: Double): Pair<Double, Double> {
    val whole = if (x < 0) ceil(x) else floor(x)
    return Pair(x - whole, whole)
}
