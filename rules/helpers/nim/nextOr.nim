# Takes the next item off an iterator, or gives another where it has none.
proc nextOr[T](items: var seq[T], missing: T): T =
  if items.len == 0: return missing
  result = items[0]
  items.delete(0)
