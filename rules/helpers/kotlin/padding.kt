// A padding character as often as a width wants it.
private fun padding(text: String, width: Long, fill: String): String {
    if (fill.codePointCount(0, fill.length) != 1) throw ClassCastException("the fill character must be exactly one character long")
    return fill.repeat((width - text.codePointCount(0, text.length)).coerceAtLeast(0).toInt())
}
