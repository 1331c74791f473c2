// Adds an element to a heap.
private def heapPush[T](heap: ArrayBuffer[T], item: T)(implicit order: Ordering[T]): Unit = {
  heap += item
  rise(heap, 0, heap.size - 1)
}
