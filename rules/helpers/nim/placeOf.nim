# Where a list first holds an item, which must be there.
proc placeOf[T](items: seq[T], item: T): int =
  result = items.find(item)
  if result < 0: raise newException(ValueError, reprOf(item) & " is not in list")
