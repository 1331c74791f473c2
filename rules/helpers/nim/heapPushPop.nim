# Puts an item into a heap and takes the least out.
proc heapPushPop[T](heap: var seq[T], item: T): T =
  result = item
  if heap.len > 0 and heap[0] < result:
    swap(result, heap[0])
    siftUp(heap, 0)
