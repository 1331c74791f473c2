// Where a part last occurs between two bounds, or -1.
private def findLast(text: String, part: String, from: Long, to: Long = Long.MaxValue): Long = {
  val place = text.take(clamp(to, text.length)).lastIndexOf(part)
  if (place < (if (from < 0) from + text.length else from)) -1 else place
}
