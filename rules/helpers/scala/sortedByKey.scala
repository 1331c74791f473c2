// A new list, sorted by keys, also that of a single element.
private def sortedByKey[T](items: IterableOnce[T])(order: Ordering[T]): ArrayBuffer[T] = {
  val result = ArrayBuffer.from(items)
  sortByKey(result)(order)
  result
}
