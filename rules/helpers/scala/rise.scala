// Lets an element of a heap rise, at most to a start.
private def rise[T](heap: ArrayBuffer[T], start: Int, from: Int)(implicit order: Ordering[T]): Unit = {
  val item = heap(from)
  var place = from
  while (place > start && order.lt(item, heap((place - 1) / 2))) {
    heap(place) = heap((place - 1) / 2)
    place = (place - 1) / 2
  }
  heap(place) = item
}
