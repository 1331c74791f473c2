// Padded at the right to a width.
private fun padEnd(text: String, width: Long, fill: String): String =
    text + fill.repeat((width - text.codePointCount(0, text.length)).coerceAtLeast(0).toInt())
