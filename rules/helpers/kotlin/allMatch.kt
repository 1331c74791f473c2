// Whether a text is not empty and all its characters pass a test.
private fun allMatch(text: String, test: (Int) -> Boolean): Boolean = text.isNotEmpty() && text.codePoints().allMatch(test)
