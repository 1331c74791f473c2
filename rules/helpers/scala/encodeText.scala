// The bytes of a text in a named encoding, which must have all its characters.
private def encodeText(text: String, encoding: String): Array[Byte] = {
  val charset = charsetOf(encoding)
  if (charset.newEncoder.canEncode(text)) text.getBytes(charset) else throw new UnicodeEncodeError(s"$encoding cannot express the text")
}
