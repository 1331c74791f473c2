// An index that may count from the end, as a place in a sequence of this size.
private def placeOf(index: Long, size: Int): Int = {
  val place = if (index < 0) index + size else index
  if (place < 0 || place >= size) throw new IndexOutOfBoundsException(s"index $index out of range for length $size")
  place.toInt
}
