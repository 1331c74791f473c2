# A part of a sequence, its bounds cut to what there is.
proc sliced[T](items: seq[T], first: int, last = high(int)): seq[T] =
  let start = clamp((if first < 0: first + items.len else: first), 0, items.len)
  let stop = clamp((if last < 0: last + items.len else: last), start, max(items.len, start))
  items[start ..< stop]
