// Splits at the first so many separators (at all for a negative number).
private def split(text: String, separator: String, limit: Long): ArrayBuffer[String] = {
  if (separator.isEmpty) throw new IllegalArgumentException("empty separator")
  text.split(Pattern.quote(separator), if (limit < 0) -1 else Math.min(limit + 1, Int.MaxValue).toInt).to(ArrayBuffer)
}
