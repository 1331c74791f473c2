// The match of a pattern with a text as a whole, if it has one.
private def wholeMatch(pattern: Regex, text: String): Option[Match] =
  s"(?:${pattern.regex})\\z".r.findPrefixMatchOf(text)
