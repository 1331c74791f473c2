# The places of a slice with a step, in its order.
proc slicePlaces(size: int, first, last: Option[int], step: int): seq[int] =
  if step == 0: raise newException(ValueError, "slice step cannot be zero")
  let low = (if step > 0: 0 else: -1)
  let high = (if step > 0: size else: size - 1)
  proc bound(place: Option[int], missing: int): int =
    if place.isNone: return missing
    clamp((if place.get < 0: place.get + size else: place.get), low, high)
  var place = bound(first, if step > 0: low else: high)
  let stop = bound(last, if step > 0: high else: low)
  while (if step > 0: place < stop else: place > stop):
    result.add(place)
    place += step
