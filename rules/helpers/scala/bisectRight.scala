// Where an item belongs in a sorted list, after equal ones.
private def bisectRight[T](items: collection.Seq[T], item: T)(implicit order: Ordering[T]): Long = {
  var low = 0
  var high = items.size
  while (low < high) {
    val middle = (low + high) / 2
    if (order.lt(item, items(middle))) high = middle else low = middle + 1
  }
  low
}
