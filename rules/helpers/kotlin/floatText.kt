// The text of a float as Python shows it.
private fun floatText(x: Double): String {
    if (x.isNaN() || x.isInfinite() || x == 0.0) {
        return if (x.isNaN()) "nan" else if (x == 0.0) x.toString() else if (x > 0) "inf" else "-inf"
    }
    val exact = BigDecimal(x)
    val shortest = (15..17).map { exact.round(MathContext(it)).stripTrailingZeros() }.first { it.toDouble() == x }
    val exponent = shortest.precision() - shortest.scale() - 1
    if (exponent in -4..15) {
        return shortest.toPlainString().let { if ('.' in it) it else "$it.0" }
    }
    return scientific(shortest)
}
