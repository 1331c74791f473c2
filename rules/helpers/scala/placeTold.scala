// The place that an index means, which may count from the end; one outside is an error that names the operation.
private def placeTold(index: Long, size: Int, operation: String): Int = {
  val place = if (index < 0) index + size else index
  if (place < 0 || place >= size) throw new IndexOutOfBoundsException(s"$operation index out of range") else place.toInt
}
