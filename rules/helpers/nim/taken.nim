# The first items of a list.
proc taken[T](items: seq[T], count: int): seq[T] = items[0 ..< clamp(count, 0, items.len)]
