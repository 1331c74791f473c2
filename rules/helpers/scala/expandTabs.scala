// Tabs become spaces up to the next column.
private def expandTabs(text: String, width: Long): String = "([^\t\r\n]*)\t".r.replaceAllIn(text, part => {
  val column = part.group(1).length
  Regex.quoteReplacement(part.group(1) + (if (width > 0) " " * (width - column % width).toInt else ""))
})
