# A shift that loses no bits.
proc shiftLeft(a, count: int): int =
  if count < 0: raise newException(ValueError, "negative shift count")
  if a == 0: return 0
  if count > 62 or (a shl count) shr count != a: raise newException(OverflowDefect, "the shifted number is too large")
  a shl count
