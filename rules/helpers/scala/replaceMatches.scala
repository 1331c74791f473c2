// Replaces the first so many matches of a pattern (0: all).
private def replaceMatches(pattern: Regex, replacement: String, text: String, limit: Long): String = {
  val matcher = pattern.pattern.matcher(text)
  val result = new java.lang.StringBuilder
  var count = 0L
  while ((limit == 0 || count < limit) && matcher.find()) {
    matcher.appendReplacement(result, replacement)
    count += 1
  }
  matcher.appendTail(result).toString
}
