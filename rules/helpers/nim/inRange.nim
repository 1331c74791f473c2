# A result that must not be infinite.
proc inRange(x: float): float =
  if abs(x) == Inf: raise newException(OverflowDefect, "math range error")
  x
