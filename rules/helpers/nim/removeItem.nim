# Takes the first item that equals another out of a list.
proc removeItem[T](items: var seq[T], item: T) =
  let place = items.find(item)
  if place < 0: raise newException(ValueError, "list.remove(x): x not in list")
  items.delete(place)
