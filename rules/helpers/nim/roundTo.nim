# A float rounded to so many decimals.
proc roundTo(x: float, digits: int): float =
  if not (abs(x) < Inf) or digits > 22: return x
  if digits >= 0: return parseFloat(fixed(x, digits))
  let unit = pow(10.0, float(-digits))
  roundEven(x / unit) * unit
