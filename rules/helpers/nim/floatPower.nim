# A power of floats, or an error where there is none.
proc floatPower(a, b: float): float =
  if a == 0.0 and b < 0.0: raise newException(DivByZeroDefect, "0.0 cannot be raised to a negative power")
  if a < 0.0 and b != floor(b) and abs(b) < Inf: raise newException(ValueError, "math domain error")
  result = pow(a, b)
  if abs(result) == Inf and abs(a) < Inf and abs(b) < Inf: raise newException(OverflowDefect, "math range error")
