# Items, which must be as many as are asked for.
proc unpackable[T](items: seq[T], count: int): seq[T] =
  if items.len > count: raise newException(ValueError, "too many values to unpack (expected " & $count & ")")
  if items.len < count: raise newException(ValueError, "not enough values to unpack (expected " & $count & ", got " & $items.len & ")")
  items
