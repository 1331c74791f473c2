// Padded with zeros after a sign.
private def zeroFill(text: String, width: Long): String = {
  val sign = text.take(1).filter("+-".contains(_))
  sign + "0" * (width - text.codePointCount(0, text.length)).toInt + text.drop(sign.length)
}
