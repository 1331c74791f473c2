// The integer that a text says, however large.
private fun parseBig(text: String): BigInteger = BigInteger(text.trim().replace(Regex("(?<=\\d)_(?=\\d)"), ""))
