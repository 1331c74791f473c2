# Puts items in the places of a slice with a step.
proc setSliceStep[T](items: var seq[T], first, last: Option[int], step: int, others: seq[T]) =
  if step == 1:
    setSlice(items, first.get(0), last.get(high(int)), others)
    return
  let places = slicePlaces(items.len, first, last, step)
  if places.len != others.len:
    raise newException(ValueError, "attempt to assign sequence of size " & $others.len & " to extended slice of size " & $places.len)
  for i, place in places: items[place] = others[i]
