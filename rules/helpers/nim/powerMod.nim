# A power modulo a number.
proc powerMod(base, exponent, modulus: int): int =
  if modulus == 0: raise newException(ValueError, "pow() 3rd argument cannot be 0")
  if exponent < 0: raise newException(ValueError, "base is not invertible for the given modulus")
  result = 1.floorMod(modulus)
  var factor = base.floorMod(modulus)
  var left = exponent
  while left > 0:
    if (left and 1) == 1: result = (result * factor).floorMod(modulus)
    left = left shr 1
    if left > 0: factor = (factor * factor).floorMod(modulus)
