// Whether a text is not empty and all its characters pass a test.
private def allMatch(text: String)(test: Int => Boolean): Boolean = text.nonEmpty && text.codePoints.allMatch(c => test(c))
