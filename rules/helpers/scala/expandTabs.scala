// Tabs become spaces up to the next column.
private def expandTabs(text: String, width: Long): String = {
  val expanded = new StringBuilder
  var column = 0L
  for (c <- text) {
    if (c == '\t') {
      val spaces = if (width > 0) width - column % width else 0L
      expanded ++= " " * spaces.toInt
      column += spaces
    } else {
      expanded += c
      column = if (c == '\n' || c == '\r') 0 else column + 1
    }
  }
  expanded.toString
}
