// What stands before the first separator, the separator, and what stands after it.
private def partition(text: String, separator: String): (String, String, String) = {
  if (separator.isEmpty) throw new IllegalArgumentException("empty separator")
  val place = text.indexOf(separator)
  if (place < 0) (text, "", "") else (text.take(place), separator, text.drop(place + separator.length))
}
