// So many significant digits, without zeros at the end.
private fun generalText(x: Double, precision: Long): String {
    if (x == 0.0 || x.isNaN() || x.isInfinite()) return x.toString().lowercase().replace("inity", "").removeSuffix(".0")
    val digits = precision.coerceAtLeast(1).toInt()
    val rounded = BigDecimal(x).round(MathContext(digits, RoundingMode.HALF_EVEN)).stripTrailingZeros()
    val exponent = rounded.precision() - rounded.scale() - 1
    return if (exponent in -4 until digits) rounded.toPlainString() else "%.${rounded.precision() - 1}e".format(rounded)
}
