// Whether words begin in upper case and go on in lower.
private def isTitle(text: String): Boolean = text.exists(_.isLetter) && text == titleCase(text)
