# Makes a heap of a list.
proc heapify[T](heap: var seq[T]) =
  for i in countdown(heap.len div 2 - 1, 0): siftUp(heap, i)
