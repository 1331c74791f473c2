// Where a part first occurs between two bounds, or -1.
private def find(text: String, part: String, from: Long, to: Long = Long.MaxValue): Long = {
  val start = clamp(from, text.length)
  val end = clamp(to, text.length)
  if (from > text.length || start > end) -1 else text.take(end).indexOf(part, start)
}
