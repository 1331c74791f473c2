// The character with a code, as a text.
private def charFromCode(code: Long): String = {
  if (code < 0 || code > 0x10FFFF) throw new IllegalArgumentException(s"no character has the code $code")
  Character.toString(code.toInt)
}
