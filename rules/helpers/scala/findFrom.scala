// Where a part first occurs from a place on, or -1.
private def findFrom(text: String, part: String, from: Long): Long = {
  val start = if (from < 0) (from + text.length).max(0L) else from
  if (start > text.length) -1 else text.indexOf(part, start.toInt)
}
