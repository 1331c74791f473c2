// Adds to a heap, then removes and gives its smallest element.
private def heapPushPop[T](heap: ArrayBuffer[T], item: T)(implicit order: Ordering[T]): T =
  if (heap.nonEmpty && order.lt(heap(0), item)) heapReplace(heap, item) else item
