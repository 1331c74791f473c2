// Removes and gives the smallest element of a heap, and adds another.
private def heapReplace[T](heap: ArrayBuffer[T], item: T)(implicit order: Ordering[T]): T = {
  val smallest = heap(0)
  heap(0) = item
  sink(heap, 0)
  smallest
}
