# A number that must be positive.
proc positive(x: float): float =
  if x <= 0.0: raise newException(ValueError, "math domain error")
  x
