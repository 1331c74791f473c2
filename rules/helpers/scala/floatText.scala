// The text of a float as Python shows it.
private def floatText(x: Double): String =
  if (x.isNaN || x.isInfinite) { if (x.isNaN) "nan" else if (x > 0) "inf" else "-inf" }
  else if (x == 0) x.toString
  else {
    val exact = new JavaDecimal(x)
    val shortest = (15 to 17).iterator.map(n => exact.round(new MathContext(n)).stripTrailingZeros).find(_.doubleValue == x).get
    val exponent = shortest.precision - shortest.scale - 1
    if (exponent < -4 || exponent > 15) scientific(shortest)
    else if (shortest.scale > 0) shortest.toPlainString
    else s"${shortest.toPlainString}.0"
  }
