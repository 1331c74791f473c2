# A part of a sequence, its bounds cut to what there is.
proc sliced[T](items: seq[T], first: int, last = high(int)): seq[T] =
  let start = (if first < 0: max(first + items.len, 0) else: first)
  let stop = (if last < 0: last + items.len else: min(last, items.len))
  items[start ..< max(start, stop)]
