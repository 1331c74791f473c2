# The rest of a division that rounds down.
proc floatMod(a, b: float): float =
  if b == 0.0: raise newException(DivByZeroDefect, "float modulo")
  result = a mod b
  if result != 0.0 and (result < 0.0) != (b < 0.0): result += b
  elif result == 0.0: result = copySign(0.0, b)
