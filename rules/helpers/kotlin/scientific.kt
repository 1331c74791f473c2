// Text with one digit before the point and an exponent, exact halves to even.
private fun scientific(x: Double, digits: Long): String {
    if (x.isNaN() || x.isInfinite()) return x.toString().lowercase().replace("inity", "")
    val rounded: Number = if (x == 0.0) x else BigDecimal(x).round(MathContext(digits.toInt() + 1, RoundingMode.HALF_EVEN))
    return "%.${digits}e".format(rounded)
}
