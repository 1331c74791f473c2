# The first item of a sequence, which must have one.
proc firstOf[T](items: seq[T]): T =
  if items.len == 0: raise newException(StopIteration, "")
  items[0]
