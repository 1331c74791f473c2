// The integer that a text says in a base.
private def parseInt(text: String, radix: Int): Long = {
  val plain = text.strip.toLowerCase
  val sign = plain.take(1).filter("+-".contains(_))
  val digits = plain.stripPrefix(sign).replaceFirst(Map(16 -> "^0x_?", 2 -> "^0b_?", 8 -> "^0o_?").getOrElse(radix, "^"), "")
  val fits = digits.forall(c => c == '_' || Character.digit(c, radix) >= 0)
  if (!fits || !digits.matches("[0-9a-z]+(_[0-9a-z]+)*"))
    throw new IllegalArgumentException(s"invalid literal for int() with base $radix: '$text'")
  BigInt(sign + digits.replace("_", ""), radix).bigInteger.longValueExact
}
