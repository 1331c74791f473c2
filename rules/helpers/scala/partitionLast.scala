// What stands before the last separator, the separator, and what stands after it.
private def partitionLast(text: String, separator: String): (String, String, String) = {
  if (separator.isEmpty) throw new IllegalArgumentException("empty separator")
  val place = text.lastIndexOf(separator)
  if (place < 0) ("", "", text) else (text.take(place), separator, text.drop(place + separator.length))
}
