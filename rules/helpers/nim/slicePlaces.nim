# The places of a slice with a step, in its order.
proc slicePlaces(size: int, first, last: Option[int], step: int): seq[int] =
  if step == 0: raise newException(ValueError, "slice step cannot be zero")
  let (low, high) = (if step > 0: (0, size) else: (-1, size - 1))
  proc bound(place: Option[int], missing: int): int =
    if place.isNone: missing else: clamp((if place.get < 0: place.get + size else: place.get), low, high)
  if step > 0: toSeq(countup(bound(first, low), bound(last, high) - 1, step))
  else: toSeq(countdown(bound(first, high), bound(last, low) + 1, -step))
