# A float rounded to a whole one, halves to even.
proc roundEven(x: float): float =
  result = round(x)
  if abs(x - trunc(x)) == 0.5: result = 2.0 * round(x / 2.0)
