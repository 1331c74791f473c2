# The root of a number that is not negative.
proc squareRoot(x: float): float =
  if x < 0.0: raise newException(ValueError, "math domain error")
  sqrt(x)
