// Tabs become spaces up to the next column.
private fun expandTabs(text: String, width: Long): String = Regex("([^\t\r\n]*)\t").replace(text) {
    val (before) = it.destructured
    before + " ".repeat(if (width > 0) (width - before.length % width).toInt() else 0)
}
