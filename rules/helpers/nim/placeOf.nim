# Where a list first holds an item, which must be there.
proc placeOf[T](items: seq[T], item: T, first = 0, last = high(int)): int =
  let start = (if first < 0: max(first + items.len, 0) else: first)
  let stop = (if last < 0: last + items.len else: min(last, items.len))
  for i in start ..< stop:
    if items[i] == item: return i
  raise newException(ValueError, reprOf(item) & " is not in list")
