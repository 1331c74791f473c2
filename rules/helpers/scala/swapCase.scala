// Upper case becomes lower and the reverse.
private def swapCase(text: String): String = text.map(c => if (c.isUpper) c.toLower else c.toUpper)
