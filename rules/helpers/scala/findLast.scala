// Where a part last occurs between two bounds, or -1.
private def findLast(text: String, part: String, from: Long, to: Long = Long.MaxValue): Long = {
  val start = clamp(from, text.length)
  val end = clamp(to, text.length)
  val place = if (from > text.length || start > end) -1 else text.take(end).lastIndexOf(part, end)
  if (place < start) -1 else place
}
