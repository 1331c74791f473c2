// Splits at line ends, which the lines keep or not.
private def splitLines(text: String, keep: Boolean): ArrayBuffer[String] = {
  val lines = ArrayBuffer[String]()
  var from = 0
  for (end <- "\\r\\n|[\\n\\r\\u000b\\u000c\\u001c-\\u001e\\u0085\\u2028\\u2029]".r.findAllMatchIn(text)) {
    lines += text.substring(from, if (keep) end.end else end.start)
    from = end.end
  }
  if (from < text.length) lines += text.substring(from)
  lines
}
