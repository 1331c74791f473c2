// Whether a text is not empty and all its characters pass a test.
private def allMatch(text: String)(test: Char => Boolean): Boolean = text.nonEmpty && text.forall(test)
