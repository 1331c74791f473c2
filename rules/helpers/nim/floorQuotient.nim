# A quotient rounded down, or an error where the divisor is zero.
proc floorQuotient(a, b: int): int =
  result = a div b
  if a mod b != 0 and (a < 0) != (b < 0): dec result
