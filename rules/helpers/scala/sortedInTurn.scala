// Sorted by a comparison that is only asked whether a later element belongs before an earlier one.
private def sortedInTurn[T](items: IterableOnce[T], order: Ordering[T]): ArrayBuffer[T] = {
  val result = ArrayBuffer[T]()
  val before: Ordering[T] = (later, earlier) => if (order.lt(later, earlier)) -1 else 1
  for (item <- items.iterator) result.insert(result.search(item)(before).insertionPoint, item)
  result
}
