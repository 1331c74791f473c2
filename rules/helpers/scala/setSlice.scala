// Replaces the elements between two bounds by others.
private def setSlice[T](items: ArrayBuffer[T], from: Long, to: Long, values: IterableOnce[T]): Unit = {
  val copy = values.iterator.toSeq
  val start = clamp(from, items.size)
  items.patchInPlace(start, copy, Math.max(0, clamp(to, items.size) - start))
}
