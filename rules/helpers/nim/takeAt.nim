# Takes the item at a place, which may count from the end, out of a list.
proc takeAt[T](items: var seq[T], index: int, outside = ""): T =
  if items.len == 0 and outside == "": raise newException(IndexDefect, "pop from empty list")
  let place = (if index < 0: index + items.len else: index)
  if place notin 0 ..< items.len: raise newException(IndexDefect, if outside == "": "pop index out of range" else: outside)
  result = items[place]
  items.delete(place)
