// The integer that a text says.
private fun integerOf(text: String): Long = BigInteger(text.trim().replace(Regex("(?<=\\d)_(?=\\d)"), "")).longValueExact()
