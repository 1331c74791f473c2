# The whole root of a number that is not negative.
proc integerRoot(n: int): int =
  if n < 0: raise newException(ValueError, "isqrt() argument must be nonnegative")
  result = int(sqrt(float(n)))
  while result > 3037000499 or result * result > n: dec result
  while result < 3037000499 and (result + 1) * (result + 1) <= n: inc result
