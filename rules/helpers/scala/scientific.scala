// Text with one digit before the point and an exponent, exact halves to even.
private def scientific(x: Double, digits: Long): String =
  if (x.isNaN || x.isInfinite) x.toString.toLowerCase.replace("inity", "")
  else if (x == 0) s"%.${digits}e".format(x)
  else s"%.${digits}e".format(new JavaDecimal(x).round(new MathContext(digits.toInt + 1, RoundingMode.HALF_EVEN)))
