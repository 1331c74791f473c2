// Removes the first equal element, which must be there.
private def removeFirst[T](items: ArrayBuffer[T], item: T): Unit = {
  val place = items.indexOf(item)
  if (place < 0) throw new IllegalArgumentException("the item is not in the list")
  items.remove(place)
}
