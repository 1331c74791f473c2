# How often a sequence holds each of its items.
proc countsOf[T](items: seq[T]): Table[T, int] =
  for item in items: inc result.mgetOrPut(item, 0)
