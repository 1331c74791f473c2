// A decimal number in scientific notation, its exponent of two digits at least.
private def scientific(x: JavaDecimal): String = {
  val digits = x.unscaledValue.abs.toString
  val exponent = x.precision - x.scale - 1
  val mantissa = if (digits.length == 1) digits else s"${digits.take(1)}.${digits.drop(1)}"
  val amount = Math.abs(exponent)
  s"${if (x.signum < 0) "-" else ""}${mantissa}e${if (exponent < 0) "-" else "+"}${if (amount < 10) "0" else ""}$amount"
}
