# Puts an item into a heap.
proc heapPush[T](heap: var seq[T], item: T) =
  heap.add(item)
  siftDown(heap, 0, heap.len - 1)
