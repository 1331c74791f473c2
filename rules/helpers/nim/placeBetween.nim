# Where a part of a list first holds an item, which must be there.
proc placeBetween[T](items: seq[T], item: T, first: int, last = high(int)): int =
  let (start, stop) = spanOf(items.len, first, last)
  for i in start ..< stop:
    if items[i] == item: return i
  raise newException(ValueError, reprOf(item) & " is not in list")
