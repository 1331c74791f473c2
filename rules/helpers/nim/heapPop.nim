# Takes the least item out of a heap.
proc heapPop[T](heap: var seq[T]): T =
  if heap.len == 0: raise newException(IndexDefect, "index out of range")
  result = heap.pop()
  if heap.len > 0:
    swap(result, heap[0])
    siftUp(heap, 0)
