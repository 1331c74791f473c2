// The text of a float as Python shows it.
private def floatText(x: Double): String =
  if (x.isNaN || x.isInfinite || x == 0) x.toString.toLowerCase.replace("inity", "")
  else {
    val shortest = (1 to 17).iterator.map(n => new JavaDecimal(x).round(new MathContext(n, RoundingMode.HALF_EVEN))).find(_.doubleValue == x).get.stripTrailingZeros
    val exponent = shortest.precision - shortest.scale - 1
    if (exponent < -4 || exponent > 15) s"%.${shortest.precision - 1}e".format(shortest)
    else shortest.toPlainString + (if (shortest.scale > 0) "" else ".0")
  }
