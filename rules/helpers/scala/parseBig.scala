// The integer that a text says, however large.
private def parseBig(text: String): BigInt = BigInt(text.trim.replaceAll("(?<=\\d)_(?=\\d)", ""))
