// Decimal text with so many digits after the point, exact halves to even.
private def fixed(x: Double, digits: Long): String =
  if (x.isNaN || x.isInfinite) { if (x.isNaN) "nan" else if (x > 0) "inf" else "-inf" }
  else {
    val text = new JavaDecimal(Math.abs(x)).setScale(digits.toInt, RoundingMode.HALF_EVEN).toPlainString
    if (x < 0 || 1 / x < 0) s"-$text" else text
  }
