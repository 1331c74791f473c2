// A float rounded to a number of decimals, exact halves to even.
private def roundTo(x: Double, digits: Long): Double =
  if (x.isNaN || x.isInfinite) x
  else Math.copySign(new JavaDecimal(x).setScale(digits.toInt, RoundingMode.HALF_EVEN).doubleValue, x)
