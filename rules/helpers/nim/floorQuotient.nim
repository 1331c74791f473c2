# A quotient rounded down, or an error where the divisor is zero.
proc floorQuotient(a, b: int): int =
  if b == 0: raise newException(DivByZeroDefect, "integer division or modulo by zero")
  a.floorDiv(b)
