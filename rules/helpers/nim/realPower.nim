# A power of floats as a function of mathematics: what zero has none of is outside its domain.
proc realPower(a, b: float): float =
  if a == 0.0 and b < 0.0: raise newException(ValueError, "math domain error")
  floatPower(a, b)
