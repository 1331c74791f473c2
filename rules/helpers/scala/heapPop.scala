// Removes and gives the smallest element of a heap.
private def heapPop[T](heap: ArrayBuffer[T])(implicit order: Ordering[T]): T = {
  val last = heap.remove(heap.size - 1)
  if (heap.isEmpty) last else heapReplace(heap, last)
}
