// Lets an element of a heap sink to a leaf, then rise to its place.
private def sink[T](heap: ArrayBuffer[T], start: Int)(implicit order: Ordering[T]): Unit = {
  val item = heap(start)
  var place = start
  while (2 * place + 1 < heap.size) {
    var child = 2 * place + 1
    if (child + 1 < heap.size && order.gteq(heap(child), heap(child + 1))) child += 1
    heap(place) = heap(child)
    place = child
  }
  heap(place) = item
  rise(heap, start, place)
}
