// Padded with zeros after a sign.
private fun zeroFill(text: String, width: Long): String {
    val sign = text.take(1).filter { it in "+-" }
    val missing = (width - text.codePointCount(0, text.length)).coerceAtLeast(0).toInt()
    return sign + "0".repeat(missing) + text.drop(sign.length)
}
