// Letters that follow no letter in upper case, the others in lower.
private def titleCase(text: String): String =
  text.zipWithIndex.map { case (c, i) => if (i > 0 && text(i - 1).isLetter) c.toLower else c.toUpper }.mkString
