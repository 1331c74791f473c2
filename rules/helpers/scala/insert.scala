// Inserts before an index, which may count from the end.
private def insert[T](items: ArrayBuffer[T], index: Long, item: T): Unit = items.insert(clamp(index, items.size), item)
