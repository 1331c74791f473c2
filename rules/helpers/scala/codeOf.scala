// The code of a text that is one character.
private def codeOf(text: String): Long = {
  val length = text.codePointCount(0, text.length)
  if (length != 1) throw new ClassCastException(s"a character is expected, not a text of length $length")
  text.codePointAt(0)
}
