// Letters that follow no letter in upper case, the others in lower.
private def titleCase(text: String): String = text.zipWithIndex.map { case (c, i) =>
  val shown = c.toString.toUpperCase
  if (i > 0 && text(i - 1).isLetter) c.toLower.toString else shown.take(1) + shown.drop(1).toLowerCase
}.mkString
