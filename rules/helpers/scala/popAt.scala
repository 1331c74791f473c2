// Removes and gives the element at an index, which may count from the end.
private def popAt[T](items: ArrayBuffer[T], index: Long): T = items.remove(placeOf(index, items.size))
