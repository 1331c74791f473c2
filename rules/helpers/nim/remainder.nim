# The rest of a division that cuts towards zero, or an error where the divisor is zero.
proc remainder(a, b: int): int =
  if b == 0: raise newException(DivByZeroDefect, "integer modulo by zero")
  a mod b
