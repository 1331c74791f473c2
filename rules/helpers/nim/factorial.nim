# The product of the numbers up to one.
proc factorial(n: int): int =
  if n < 0: raise newException(ValueError, "factorial() not defined for negative values")
  result = 1
  for i in 2 .. n: result *= i
