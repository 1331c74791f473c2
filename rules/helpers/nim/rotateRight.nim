# Moves items from the end of a list to its start.
proc rotateRight[T](items: var seq[T], count: int) =
  if items.len > 0:
    let place = (-count).floorMod(items.len)
    items = items[place .. ^1] & items[0 ..< place]
