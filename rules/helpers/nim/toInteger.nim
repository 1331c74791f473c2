# The whole part of a float as an integer.
proc toInteger(x: float): int =
  if x.isNaN: raise newException(ValueError, "cannot convert float NaN to integer")
  if abs(x) == Inf: raise newException(OverflowDefect, "cannot convert float infinity to integer")
  if abs(x) >= 9223372036854775808.0: raise newException(OverflowDefect, "the number is too large")
  int(x)
