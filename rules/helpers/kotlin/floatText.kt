// The text of a float as Python shows it.
private fun floatText(x: Double): String {
    if (x.isNaN() || x.isInfinite() || x == 0.0) return x.toString().lowercase().replace("inity", "")
    val shortest = (1..17).asSequence().map { BigDecimal(x).round(MathContext(it, RoundingMode.HALF_EVEN)) }.first { it.toDouble() == x }.stripTrailingZeros()
    val exponent = shortest.precision() - shortest.scale() - 1
    if (exponent !in -4..15) return "%.${shortest.precision() - 1}e".format(shortest)
    return shortest.toPlainString() + (if (shortest.scale() > 0) "" else ".0")
}
