// A floor quotient and its remainder.
private fun floatDivMod(a: Double, b: Double): Pair<Double, Double> {
    val rest = floatMod(a, b)
    return Pair(Math.rint((a - rest) / b), rest)
}
