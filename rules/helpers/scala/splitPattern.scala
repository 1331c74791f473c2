// Splits at the first so many matches of a pattern (0: all), whose groups come along.
private def splitPattern(pattern: Regex, text: String, limit: Long): ArrayBuffer[String] = {
  val parts = ArrayBuffer[String]()
  var from = 0
  for (hit <- pattern.findAllMatchIn(text).take(if (limit == 0) Int.MaxValue else limit.toInt)) {
    parts += text.substring(from, hit.start)
    parts ++= hit.subgroups
    from = hit.end
  }
  parts += text.substring(from)
}
