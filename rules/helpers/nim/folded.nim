# Items combined from the left.
proc folded[T](items: seq[T], combine: proc (a, b: T): T): T =
  if items.len == 0: raise newException(TypeError, "reduce() of empty iterable with no initial value")
  result = items[0]
  for i in 1 ..< items.len: result = combine(result, items[i])
