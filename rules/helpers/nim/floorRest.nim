# The rest of a division that rounds down, or an error where the divisor is zero.
proc floorRest(a, b: int): int =
  result = a mod b
  if result != 0 and (result < 0) != (b < 0): result += b
