# A shift by any number of places.
proc shiftRight(a, count: int): int =
  if count < 0: raise newException(ValueError, "negative shift count")
  a shr min(count, 63)
