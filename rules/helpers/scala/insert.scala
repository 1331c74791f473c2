// Inserts before an index, which may count from the end.
private def insert[T](items: ArrayBuffer[T], index: Long, item: T): Unit =
  items.insert((if (index < 0) (index + items.size).max(0L) else index.min(items.size.toLong)).toInt, item)
