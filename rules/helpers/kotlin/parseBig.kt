// The integer that a text says, however large.
private fun parseBig(text: String): BigInteger {
    val plain = text.trim().replace(Regex("(?<=\\d)_(?=\\d)"), "")
    require(Regex("[+-]?\\d+").matches(plain)) { "invalid literal for int() with base 10: '$text'" }
    return BigInteger(plain)
}
