# Every so many elements of a sequence, also backwards.
proc steppedSlice[T](items: seq[T], first, last: Option[int], step: int): seq[T] =
  slicePlaces(items.len, first, last, step).mapIt(items[it])
