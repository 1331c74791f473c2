// Decimal text with so many digits after the point, exact halves to even.
private def fixed(x: Double, digits: Long): String =
  if (x.isNaN || x.isInfinite) x.toString.toLowerCase.replace("inity", "")
  else (if (x < 0 || 1 / x < 0) "-" else "") + new JavaDecimal(Math.abs(x)).setScale(digits.toInt, RoundingMode.HALF_EVEN).toPlainString
