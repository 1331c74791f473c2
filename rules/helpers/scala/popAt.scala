// Removes and gives the element at an index, which may count from the end.
private def popAt[T](items: ArrayBuffer[T], index: Long): T =
  items.remove(Objects.checkIndex(if (index < 0) index + items.size else index, items.size.toLong).toInt)
