// The integer that a text says in a base.
private def parseInt(text: String, radix: Long): Long = {
  val plain = text.trim.toLowerCase
  val sign = plain.take(1).filter("+-".contains(_))
  val digits = plain.stripPrefix(sign).stripPrefix(if (radix == 16) "0x" else if (radix == 2) "0b" else if (radix == 8) "0o" else "")
  if (!digits.matches("[0-9a-z]+(_[0-9a-z]+)*")) throw new IllegalArgumentException(s"invalid literal for int() with base $radix: '$text'")
  java.lang.Long.parseLong(sign + digits.replace("_", ""), radix.toInt)
}
