// Tabs become spaces up to the next column.
private fun expandTabs(text: String, width: Long): String =
    Regex("([^\t\r\n]*)\t").replace(text) { it.groupValues[1].run { if (width > 0) this.padEnd(((length / width + 1) * width).toInt()) else this } }
