// Sorts by keys; the only element is compared too, so that its key is asked for.
private def sortByKey[T](items: ArrayBuffer[T])(order: Ordering[T]): Unit = {
  if (items.size == 1) order.compare(items(0), items(0))
  items.sortInPlace()(order)
}
