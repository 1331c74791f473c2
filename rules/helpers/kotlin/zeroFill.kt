// Padded with zeros after a sign.
private fun zeroFill(text: String, width: Long): String {
    val sign = text.take(1).filter { it in "+-" }
    return sign + text.drop(sign.length).padStart((width - sign.length).coerceAtLeast(0).toInt(), '0')
}
