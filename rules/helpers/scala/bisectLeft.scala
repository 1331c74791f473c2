// Where an item belongs in a sorted list, before equal ones.
private def bisectLeft[T](items: collection.Seq[T], item: T)(implicit order: Ordering[T]): Long = {
  var low = 0
  var high = items.size
  while (low < high) {
    val middle = (low + high) / 2
    if (order.lt(items(middle), item)) low = middle + 1 else high = middle
  }
  low
}
