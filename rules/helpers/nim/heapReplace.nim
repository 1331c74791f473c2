# Takes the least item out of a heap and puts another in.
proc heapReplace[T](heap: var seq[T], item: T): T =
  if heap.len == 0: raise newException(IndexDefect, "index out of range")
  result = heap[0]
  heap[0] = item
  siftUp(heap, 0)
