# Moves the last item of a heap up from the bottom, to where it belongs below ``start``.
proc siftDown[T](heap: var seq[T], start, last: int) =
  let item = heap[last]
  var place = last
  while place > start and item < heap[(place - 1) shr 1]:
    heap[place] = heap[(place - 1) shr 1]
    place = (place - 1) shr 1
  heap[place] = item
