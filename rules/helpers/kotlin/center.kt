// Padded at both sides to a width.
private fun center(text: String, width: Long, fill: String): String {
    val pad = fill.repeat((width - text.codePointCount(0, text.length)).coerceAtLeast(0).toInt())
    val left = pad.length / 2 + (pad.length and width.toInt() and 1)
    return pad.take(left) + text + pad.drop(left)
}
