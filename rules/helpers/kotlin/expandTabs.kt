// Tabs become spaces up to the next column.
private fun expandTabs(text: String, width: Long): String = buildString {
    var column = 0L
    for (c in text) {
        if (c == '\t') {
            val spaces = if (width > 0) width - column % width else 0
            append(" ".repeat(spaces.toInt()))
            column += spaces
        } else {
            append(c)
            column = if (c == '\n' || c == '\r') 0 else column + 1
        }
    }
}
