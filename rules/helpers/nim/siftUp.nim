# Moves the smaller children of a heap's item up, then the item to where it belongs.
proc siftUp[T](heap: var seq[T], start: int) =
  let item = heap[start]
  var place = start
  while 2 * place + 1 < heap.len:
    var child = 2 * place + 1
    if child + 1 < heap.len and not (heap[child] < heap[child + 1]): inc child
    heap[place] = heap[child]
    place = child
  heap[place] = item
  siftDown(heap, start, place)
