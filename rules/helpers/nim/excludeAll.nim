# Takes items out of a set.
proc excludeAll[T](items: var HashSet[T], others: seq[T]) =
  for item in others: items.excl(item)
