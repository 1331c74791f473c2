// Removes the first equal element, which must be there.
private def removeFirst[T](items: ArrayBuffer[T], item: T): Unit = items.remove(found(items.indexOf(item)).toInt)
