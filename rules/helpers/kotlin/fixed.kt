// Decimal text with so many digits after the point, exact halves to even.
private fun fixed(x: Double, digits: Long): String {
    if (x.isNaN() || x.isInfinite()) return x.toString().lowercase().replace("inity", "")
    val text = BigDecimal(abs(x)).setScale(digits.toInt(), RoundingMode.HALF_EVEN).toPlainString()
    return if (x < 0 || 1 / x < 0) "-$text" else text
}
