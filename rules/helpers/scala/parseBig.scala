// The integer that a text says, however large.
private def parseBig(text: String): BigInt = {
  val plain = text.strip.replaceAll("(?<=\\d)_(?=\\d)", "")
  if (!plain.matches("[+-]?\\d+")) throw new IllegalArgumentException(s"invalid literal for int() with base 10: '$text'")
  BigInt(plain)
}
