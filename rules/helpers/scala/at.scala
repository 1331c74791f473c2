// The element at an index, which may count from the end.
private def at[T](items: collection.Seq[T], index: Long): T =
  items(Objects.checkIndex(if (index < 0) index + items.size else index, items.size.toLong).toInt)
