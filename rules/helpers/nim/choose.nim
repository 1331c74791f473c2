# How many ways there are to choose so many.
proc choose(n, k: int): int =
  if n < 0 or k < 0: raise newException(ValueError, "n must be a non-negative integer")
  if k > n: return 0
  result = 1
  for i in 1 .. min(k, n - k): result = result * (n - i + 1) div i
