# A result that must be a number.
proc realResult(x: float): float =
  if x.isNaN: raise newException(ValueError, "math domain error")
  x
