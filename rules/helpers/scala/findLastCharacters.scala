// Where a part last occurs between two bounds, each character counted once, or -1.
private def findLastCharacters(text: ArrayBuffer[String], part: ArrayBuffer[String], from: Long, to: Long = Long.MaxValue): Long = {
  val place = text.take(clamp(to, text.size)).lastIndexOfSlice(part)
  if (place < (if (from < 0) from + text.size else from)) -1 else place
}
