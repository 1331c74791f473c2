# Items, of which there must be some.
proc nonEmpty[T](items: seq[T], asker: string): seq[T] =
  if items.len == 0: raise newException(ValueError, asker & "() arg is an empty sequence")
  items
