# How often a sequence holds each of its items, in the order of their first places.
proc orderedCounts[T](items: seq[T]): OrderedTable[T, int] =
  for item in items: inc result.mgetOrPut(item, 0)
