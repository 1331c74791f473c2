// Removes and gives the last element, of which there must be one.
private def popTold[T](items: ArrayBuffer[T]): T =
  if (items.isEmpty) throw new IndexOutOfBoundsException("pop from empty list") else items.remove(items.size - 1)
