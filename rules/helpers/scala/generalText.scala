// So many significant digits, without zeros at the end.
private def generalText(x: Double, precision: Long): String =
  if (x == 0 || x.isNaN || x.isInfinite) { if (x == 0) x.toString.stripSuffix(".0") else x.toString.toLowerCase.replace("inity", "") }
  else {
    val digits = Math.max(precision, 1).toInt
    val rounded = new JavaDecimal(x).round(new MathContext(digits, RoundingMode.HALF_EVEN)).stripTrailingZeros
    val exponent = rounded.precision - rounded.scale - 1
    if (exponent >= -4 && exponent < digits) rounded.toPlainString else s"%.${rounded.precision - 1}e".format(rounded)
  }
