# Takes the next item off an iterator, which must have one.
proc nextItem[T](items: var seq[T]): T =
  if items.len == 0: raise newException(StopIteration, "")
  result = items[0]
  items.delete(0)
