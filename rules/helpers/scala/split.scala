// Splits at the first so many separators (at all for a negative number).
private def split(text: String, separator: String, limit: Long): ArrayBuffer[String] = {
  require(separator.nonEmpty, "empty separator")
  text.split(Pattern.quote(separator), if (limit < 0) -1 else Math.min(limit + 1, Int.MaxValue).toInt).to(ArrayBuffer)
}
