// Removes every step-th element of a slice.
private def deleteStep[T](items: ArrayBuffer[T], from: Option[Long], to: Option[Long], step: Long): Unit =
  for (i <- sliceIndices(items.size, from, to, step).sorted.reverse) items.remove(i)
