# Puts items in the place of a part of a list.
proc setSlice[T](items: var seq[T], first, last: int, others: seq[T]) =
  let (start, stop) = spanOf(items.len, min(first, items.len), last)
  items = items[0 ..< start] & others & items[max(start, stop) .. ^1]
