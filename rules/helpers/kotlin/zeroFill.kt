// Padded with zeros after a sign.
private fun zeroFill(text: String, width: Long): String {
    val sign = text.take(1).filter { it in "+-" }
    return sign + "0".repeat((width - text.length).coerceAtLeast(0).toInt()) + text.drop(sign.length)
}
