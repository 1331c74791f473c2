# The rows of items in their order, with repetitions if these are allowed.
proc combinationsOf[T](items: seq[T], count: int, again = false): seq[seq[T]] =
  if count < 0: raise newException(ValueError, "r must be non-negative")
  var found: seq[seq[T]]
  proc extend(row: seq[T], first: int) =
    if row.len == count:
      found.add(row)
      return
    for place in first ..< items.len: extend(row & items[place], (if again: place else: place + 1))
  extend(@[], 0)
  found
