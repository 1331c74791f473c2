// Whether a text has letters in upper case and none in lower.
private def isUpper(text: String): Boolean = text.exists(_.isUpper) && !text.exists(_.isLower)
