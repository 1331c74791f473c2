# Puts items into a set.
proc includeAll[T](items: var HashSet[T], others: seq[T]) =
  for item in others: items.incl(item)
