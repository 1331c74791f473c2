# The rest of a division that rounds down, or an error where the divisor is zero.
proc floorRest(a, b: int): int =
  if b == 0: raise newException(DivByZeroDefect, "integer modulo by zero")
  a.floorMod(b)
