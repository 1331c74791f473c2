// Whether words begin in upper case and go on in lower.
private def isTitle(text: String): Boolean =
  text.exists(c => c.isUpper || c.isTitleCase) && "(?<![\\p{Lu}\\p{Ll}\\p{Lt}])\\p{Ll}|(?<=[\\p{Lu}\\p{Ll}\\p{Lt}])[\\p{Lu}\\p{Lt}]".r.findFirstIn(text).isEmpty
