// Where a part first occurs between two bounds, each character counted once, or -1.
private def findCharacters(text: ArrayBuffer[String], part: ArrayBuffer[String], from: Long, to: Long = Long.MaxValue): Long = {
  val end = clamp(to, text.size)
  if (from > end || clamp(from, text.size) > end) -1 else text.take(end).indexOfSlice(part, clamp(from, text.size))
}
