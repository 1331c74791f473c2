// Splits at the last so many separators (at all for a negative number).
private def splitLast(text: String, separator: String, limit: Long): ArrayBuffer[String] = {
  val parts = split(text, separator, -1)
  val joined = if (limit < 0) 1 else Math.max(parts.size - limit, 1).toInt
  parts.take(joined).mkString(separator) +: parts.drop(joined)
}
