// The integer that a text says.
private def integerOf(text: String): Long = BigInt(text.strip.replaceAll("(?<=\\d)_(?=\\d)", "")).bigInteger.longValueExact
