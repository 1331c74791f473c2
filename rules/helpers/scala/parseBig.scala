// The integer that a text says, however large.
private def parseBig(text: String): BigInt = BigInt(text.strip.replaceAll("(?<=\\d)_(?=\\d)", ""))
