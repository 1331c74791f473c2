// Upper case becomes lower and the reverse.
private def swapCase(text: String): String = text.flatMap(c => if (c.isUpper) c.toLower.toString else c.toString.toUpperCase)
