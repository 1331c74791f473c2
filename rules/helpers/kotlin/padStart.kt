// Padded at the left to a width.
private fun padStart(text: String, width: Long, fill: String): String =
    fill.repeat((width - text.codePointCount(0, text.length)).coerceAtLeast(0).toInt()) + text
