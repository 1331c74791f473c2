# The items from the first for which something does not hold.
proc droppedWhile[T](items: seq[T], holds: proc (item: T): bool): seq[T] =
  for item in items:
    if result.len > 0 or not holds(item): result.add(item)
