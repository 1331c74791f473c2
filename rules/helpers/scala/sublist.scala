// A new list of the elements between two bounds, which may count from the end.
private def sublist[T](items: collection.Seq[T], from: Long, to: Long = Long.MaxValue): ArrayBuffer[T] =
  items.slice(clamp(from, items.size), clamp(to, items.size)).to(ArrayBuffer)
