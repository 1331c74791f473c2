# A quotient cut towards zero, or an error where the divisor is zero.
proc quotient(a, b: int): int =
  if b == 0: raise newException(DivByZeroDefect, "integer division or modulo by zero")
  a div b
