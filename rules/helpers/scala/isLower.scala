// Whether a text has letters in lower case and none in upper.
private def isLower(text: String): Boolean = text.exists(_.isLower) && !text.exists(_.isUpper)
