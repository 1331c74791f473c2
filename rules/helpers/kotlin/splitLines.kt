// Splits at line ends, which the lines keep or not.
private fun splitLines(text: String, keep: Boolean): MutableList<String> {
    val ends = Regex("\\r\\n|[\\n\\r\\u000b\\u000c\\u001c-\\u001e\\u0085\\u2028\\u2029]")
    val lines = mutableListOf<String>()
    var from = 0
    for (end in ends.findAll(text)) {
        lines.add(text.substring(from, if (keep) end.range.last + 1 else end.range.first))
        from = end.range.last + 1
    }
    if (from < text.length) {
        lines.add(text.substring(from))
    }
    return lines
}
