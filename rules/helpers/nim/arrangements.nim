# How many ways there are to place so many.
proc arrangements(n, k: int): int =
  if n < 0 or k < 0: raise newException(ValueError, "n must be a non-negative integer")
  if k > n: return 0
  result = 1
  for i in n - k + 1 .. n: result *= i
