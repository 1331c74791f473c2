# Items with their numbers from a first one.
proc enumerated[T](items: seq[T], start: int): seq[(int, T)] =
  for i, item in items: result.add((start + i, item))
