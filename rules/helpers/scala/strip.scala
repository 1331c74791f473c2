// A text without white space at its start or end.
private def strip(text: String): String = text.dropWhile(isBlank(_)).reverse.dropWhile(isBlank(_)).reverse
