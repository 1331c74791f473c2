# Items combined from the left, after a first value.
proc foldedFrom[T, R](items: seq[T], start: R, combine: proc (a: R, b: T): R): R =
  result = start
  for item in items: result = combine(result, item)
