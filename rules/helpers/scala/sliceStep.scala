// Every step-th element between two bounds, which may count from the end or be left out.
private def sliceStep[T](items: collection.Seq[T], from: Option[Long], to: Option[Long], step: Long): ArrayBuffer[T] =
  sliceIndices(items.size, from, to, step).map(i => items(i)).to(ArrayBuffer)
