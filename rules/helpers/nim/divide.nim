# A quotient, or an error where the divisor is zero.
proc divide(a, b: float): float =
  if b == 0.0: raise newException(DivByZeroDefect, "float division by zero")
  a / b
