// The first character as a title has it and the others in lower case.
private def capitalize(text: String): String = {
  val upper = text.take(1).toUpperCase
  (if (upper.length > 1) upper.take(1) + upper.drop(1).toLowerCase else text.take(1).map(_.toTitleCase)) + text.toLowerCase.drop(1)
}
