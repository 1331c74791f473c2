# Takes the item at a place, which may count from the end, out of a list.
proc takeAt[T](items: var seq[T], index: int): T =
  if items.len == 0: raise newException(IndexDefect, "pop from empty list")
  let place = (if index < 0: index + items.len else: index)
  if place notin 0 ..< items.len: raise newException(IndexDefect, "pop index out of range")
  result = items[place]
  items.delete(place)
