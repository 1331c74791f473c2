// A float without its fraction as an integer.
private def toInt(x: Double): Long = {
  if (x.isNaN) throw new IllegalArgumentException("cannot convert NaN to an integer")
  if (Math.abs(x) < 9.223372036854775807E18) x.toLong else throw new ArithmeticException("float out of integer range")
}
