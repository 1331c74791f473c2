# The items before the first for which something does not hold.
proc takenWhile[T](items: seq[T], holds: proc (item: T): bool): seq[T] =
  for item in items:
    if not holds(item): break
    result.add(item)
