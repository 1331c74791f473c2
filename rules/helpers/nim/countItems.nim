# Counts further items.
proc countItems[D, T](counts: var D, items: seq[T]) =
  for item in items: inc counts.mgetOrPut(item, 0)
