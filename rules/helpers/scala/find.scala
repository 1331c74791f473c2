// Where a part first occurs between two bounds, or -1.
private def find(text: String, part: String, from: Long, to: Long): Long = {
  val place = findFrom(text, part, from)
  if (place + part.length > clamp(to, text.length)) -1 else place
}
