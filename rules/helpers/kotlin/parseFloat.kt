// The number that a text says.
private fun parseFloat(text: String): Double {
    val plain = text.trim().lowercase().replace(Regex("(?<=\\d)_(?=\\d)"), "")
    return when {
        Regex("[+-]?(inf|infinity)").matches(plain) -> if (plain[0] == '-') Double.NEGATIVE_INFINITY else Double.POSITIVE_INFINITY
        Regex("[+-]?nan").matches(plain) -> Double.NaN
        Regex("[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?").matches(plain) -> plain.toDouble()
        else -> throw IllegalArgumentException("could not convert string to float: '$text'")
    }
}
